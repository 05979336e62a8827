package org.newsdesk.archive;

import org.alfresco.service.cmr.action.Action;
import org.alfresco.service.cmr.action.ActionService;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.repository.ProtectedWrites;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;

/**
 * Declares a released piece as a record where the platform can do so: by the action of Alfresco Governance Services, which the
 * platform finds under the action's name. Without it the archive is complete as it is. In the transaction of the release, so that
 * no piece goes out while its declaration fails in silence.
 */
public class RecordDeclaration implements ReleaseListener, BeanFactoryAware {
    private static final String DECLARE = "create-record";
    private static final String ACTIONS = "ActionService";

    private final ProtectedWrites writes;
    private BeanFactory beans;

    public RecordDeclaration(ProtectedWrites writes) {
        this.writes = writes;
    }

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public void released(Draft draft, RegisterEntry release, String person) {
        if (beans.containsBean(DECLARE)) {
            ActionService actions = beans.getBean(ACTIONS, ActionService.class);
            Action declare = actions.createAction(DECLARE);
            writes.run(() -> actions.executeAction(declare, Drafts.node(draft.id()), true, false));
        }
    }
}
