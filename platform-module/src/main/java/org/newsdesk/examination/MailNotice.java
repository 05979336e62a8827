package org.newsdesk.examination;

import java.util.ArrayList;
import java.util.Locale;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Sends the notice by the platform's own {@code mail} action. Off unless the bureau says that the platform can send mail, because it
 * ships with a mail server that does not exist.
 */
public class MailNotice implements StopNotice, BeanFactoryAware {
    private static final Logger LOG = LoggerFactory.getLogger(MailNotice.class);
    private static final String ACTIONS = "ActionService";

    private final OrganisationService organisations;
    private final RetryingTransactionHelper transactions;
    private final boolean enabled;
    private BeanFactory beans;

    public MailNotice(OrganisationService organisations, RetryingTransactionHelper transactions, boolean enabled) {
        this.organisations = organisations;
        this.transactions = transactions;
        this.enabled = enabled;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public void send(Draft draft) {
        if (enabled && beans.containsBean(ACTIONS)) {
            AlfrescoTransactionSupport.bindListener(new AfterCommit(draft));
        }
    }

    private Void mail(Draft draft) {
        Organisation organisation = organisations.current();
        String unit = organisation.unit(draft.unit()).map(Unit::name).orElse(draft.unit());
        ActionService actions = beans.getBean(ACTIONS, ActionService.class);
        Action mail = actions.createAction("mail");
        mail.setParameterValue("to_many", new ArrayList<>(organisation.confidentialityReviewers()));
        mail.setParameterValue("subject", worded("newsdesk.mail.stopped.subject", unit));
        mail.setParameterValue("text", worded("newsdesk.mail.stopped.text", unit));
        mail.setParameterValue("ignore_send_failure", true);
        actions.executeAction(mail, Drafts.node(draft.id()), false, true);
        return null;
    }

    private static String worded(String key, String unit) {
        return I18NUtil.getMessage(key, Locale.SIMPLIFIED_CHINESE, unit);
    }

    private final class AfterCommit extends TransactionListenerAdapter {
        private final Draft draft;

        AfterCommit(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void afterCommit() {
            try {
                AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> mail(draft), false, true));
            } catch (RuntimeException e) {
                LOG.warn("The confidentiality reviewers could not be told by mail; their inbox lists the draft", e);
            }
        }
    }
}
