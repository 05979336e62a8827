package org.newsdesk.repository;

import java.util.ArrayList;
import java.util.Collection;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * Mail by the platform's own {@code mail} action. Off unless the bureau says that the platform can send mail, because it ships with a
 * mail server that does not exist.
 */
public class PlatformMail implements BeanFactoryAware {
    private static final String ACTIONS = "ActionService";

    private final boolean enabled;
    private BeanFactory beans;

    public PlatformMail(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    /** Whether mail can be sent at all. */
    public boolean isAvailable() {
        return enabled && beans.containsBean(ACTIONS);
    }

    /**
     * Queues a mail in the transaction under way, as the user of the thread.
     *
     * @param people user names; whoever has no address gets none
     * @param about what it is about, or null
     */
    public void send(Collection<String> people, String subject, String text, NodeRef about) {
        ActionService actions = beans.getBean(ACTIONS, ActionService.class);
        Action mail = actions.createAction("mail");
        mail.setParameterValue("to_many", new ArrayList<>(people));
        mail.setParameterValue("subject", subject);
        mail.setParameterValue("text", text);
        mail.setParameterValue("ignore_send_failure", true);
        actions.executeAction(mail, about, false, true);
    }
}
