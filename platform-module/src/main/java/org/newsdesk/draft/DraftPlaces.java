package org.newsdesk.draft;

import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.model.NewsdeskModel;

/** Which unit's drafts folder a file lies in. */
public class DraftPlaces {
    private final NodeService nodeService;

    public DraftPlaces(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** Code of the unit in whose drafts folder the node directly lies; empty elsewhere. */
    public Optional<String> unitOf(NodeRef node) {
        NodeRef parent = nodeService.getPrimaryParent(node).getParentRef();
        boolean draftsFolder = parent != null && NewsdeskModel.TYPE_DRAFTS_FOLDER.equals(nodeService.getType(parent));
        return draftsFolder
                ? Optional.ofNullable((String) nodeService.getProperty(parent, NewsdeskModel.PROP_DRAFTS_UNIT))
                : Optional.empty();
    }

    /** Whether the draft lies in the drafts folder of its own unit. */
    public boolean isInDraftsFolder(Draft draft) {
        NodeRef node = Drafts.node(draft.id());
        boolean workingCopy = nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY);
        return !workingCopy
                && unitOf(node).filter(unit -> unit.equals(draft.unit())).isPresent();
    }
}
