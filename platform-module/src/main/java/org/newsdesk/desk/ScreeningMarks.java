package org.newsdesk.desk;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.examination.Reports;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Behaviours;
import org.newsdesk.review.Trail;

/**
 * Keeps what a draft's screening came to on the draft itself, in the transaction that changes it: a report, a checklist record
 * or a new round. So a list of drafts needs to read neither reports nor trails.
 */
public class ScreeningMarks
        implements NodeServicePolicies.OnCreateNodePolicy, NodeServicePolicies.OnUpdatePropertiesPolicy {
    private final Drafts drafts;
    private final Reports reports;
    private final Trail trail;
    private final BehaviourFilter behaviourFilter;

    public ScreeningMarks(Drafts drafts, Reports reports, Trail trail, BehaviourFilter behaviourFilter) {
        this.drafts = drafts;
        this.reports = reports;
        this.trail = trail;
        this.behaviourFilter = behaviourFilter;
    }

    /** Binds it to what changes a mark. */
    public void bind(Behaviours behaviours) {
        for (QName entry : new QName[] {NewsdeskModel.TYPE_SCREENING_REPORT, NewsdeskModel.TYPE_CHECKLIST_RECORD}) {
            behaviours.on(entry, this).bind(NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        }
        behaviours
                .on(NewsdeskModel.TYPE_DRAFT, this)
                .bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
    }

    @Override
    public void onCreateNode(ChildAssociationRef entry) {
        mark(entry.getParentRef());
    }

    @Override
    public void onUpdateProperties(NodeRef draft, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        Serializable round = before.get(NewsdeskModel.PROP_ROUND);
        if (round != null && !Objects.equals(round, after.get(NewsdeskModel.PROP_ROUND))) {
            mark(draft);
        }
    }

    private void mark(NodeRef node) {
        if (!StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef()) || !drafts.isDraft(node)) {
            return;
        }
        Draft draft = drafts.read(node);
        Views.ScreeningSummary summary = ScreeningViews.summary(draft, trail.read(draft.id()), reports.current(draft));
        ScreeningMark mark = ScreeningMark.of(draft, drafts.contentUrl(draft.id()), summary);
        // A screening changes nothing that people wrote: who changed the draft last, and when, stays.
        behaviourFilter.disableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        try {
            drafts.write(draft.id(), Map.of(NewsdeskModel.PROP_SCREENING_MARK, mark.text()));
        } finally {
            behaviourFilter.enableBehaviour(node, ContentModel.ASPECT_AUDITABLE);
        }
    }
}
