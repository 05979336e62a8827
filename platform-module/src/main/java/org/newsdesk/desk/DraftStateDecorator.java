package org.newsdesk.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.jscript.app.PropertyDecorator;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.json.simple.JSONAware;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.model.NewsdeskModel;

/**
 * Tells Share's document library, beside the state of a draft, its level, its screening and what the person may do to it, so that
 * badges and actions of a row need no request of their own. It reads only the properties of the node, which the library has just
 * loaded.
 */
public class DraftStateDecorator implements PropertyDecorator {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NodeService nodeService;
    private final DraftRows rows;
    private final JSONConversionComponent documentLibrary;

    public DraftStateDecorator(NodeService nodeService, DraftRows rows, JSONConversionComponent documentLibrary) {
        this.nodeService = nodeService;
        this.rows = rows;
        this.documentLibrary = documentLibrary;
    }

    /** From now on the document library is told so. */
    public void register() {
        documentLibrary.registerPropertyDecorator(this);
    }

    @Override
    public Set<QName> getPropertyNames() {
        return Set.of(NewsdeskModel.PROP_STATE, NewsdeskModel.PROP_SCREENING_MARK);
    }

    @Override
    public JSONAware decorate(QName propertyName, NodeRef nodeRef, Serializable value) {
        boolean row = NewsdeskModel.PROP_STATE.equals(propertyName)
                && StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(nodeRef.getStoreRef());
        if (!row) {
            return null;
        }
        String text = json(row(nodeRef, nodeService.getProperties(nodeRef)));
        return () -> text;
    }

    private Views.Row row(NodeRef node, Map<QName, Serializable> properties) {
        Draft draft = Drafts.read(node, properties);
        Views.ScreeningSummary screening = ScreeningMark.read(
                (String) properties.get(NewsdeskModel.PROP_SCREENING_MARK),
                draft,
                Drafts.contentUrl(properties.get(ContentModel.PROP_CONTENT)));
        return rows.row(draft, screening, AuthenticationUtil.getFullyAuthenticatedUser());
    }

    private static String json(Views.Row row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
