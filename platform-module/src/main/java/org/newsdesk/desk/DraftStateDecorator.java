package org.newsdesk.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;
import org.alfresco.repo.jscript.app.JSONConversionComponent;
import org.alfresco.repo.jscript.app.PropertyDecorator;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
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

    private final Drafts drafts;
    private final DraftRows rows;
    private final JSONConversionComponent documentLibrary;

    public DraftStateDecorator(Drafts drafts, DraftRows rows, JSONConversionComponent documentLibrary) {
        this.drafts = drafts;
        this.rows = rows;
        this.documentLibrary = documentLibrary;
    }

    /** From now on the document library is told so. */
    public void register() {
        documentLibrary.registerPropertyDecorator(this);
    }

    @Override
    public Set<QName> getPropertyNames() {
        return Set.of(NewsdeskModel.PROP_STATE);
    }

    @Override
    public JSONAware decorate(QName propertyName, NodeRef nodeRef, Serializable value) {
        if (!StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(nodeRef.getStoreRef())) {
            return null;
        }
        Draft draft = drafts.read(nodeRef);
        Views.ScreeningSummary screening =
                ScreeningMark.read(drafts.screeningMark(draft.id()), draft, drafts.contentUrl(draft.id()));
        String row = json(rows.row(draft, screening, AuthenticationUtil.getFullyAuthenticatedUser()));
        return () -> row;
    }

    private static String json(Views.Row row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
