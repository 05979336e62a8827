package org.newsdesk.examination;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Behaviours;

/** Takes a draft up when its content, its name or a field changes on which a screening depends. Screens nothing itself. */
public class ExaminationTrigger implements NodeServicePolicies.OnUpdatePropertiesPolicy {
    private static final List<QName> RELEVANT = List.of(
            ContentModel.PROP_CONTENT,
            ContentModel.PROP_NAME,
            NewsdeskModel.PROP_UNIT,
            NewsdeskModel.PROP_CHANNELS,
            NewsdeskModel.PROP_CONCERNS_CASE,
            NewsdeskModel.PROP_CONCERNS_MINOR);

    private final Examinations examinations;

    public ExaminationTrigger(Examinations examinations) {
        this.examinations = examinations;
    }

    /** Binds the trigger to the type of drafts. */
    public void bind(Behaviours behaviours) {
        behaviours
                .on(NewsdeskModel.TYPE_DRAFT, this)
                .bind(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
    }

    @Override
    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean relevant = RELEVANT.stream().anyMatch(name -> !Objects.equals(before.get(name), after.get(name)));
        if (relevant && StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())) {
            examinations.takeUp(node.getId());
        }
    }
}
