package org.newsdesk.testbed.host.probe;

import java.io.IOException;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Makes a folder in Company Home and then ends as {@code ?end=} says. */
public final class WriteScript extends AbstractWebScript {

    private final NodeService nodeService;
    private final Repository repository;

    /** A script over the secured node service. */
    public WriteScript(NodeService nodeService, Repository repository) {
        this.nodeService = nodeService;
        this.repository = repository;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        String name = req.getServiceMatch().getTemplateVars().get("name");
        nodeService.createNode(
                repository.getCompanyHome(),
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                ContentModel.TYPE_FOLDER,
                Map.of(ContentModel.PROP_NAME, name));
        switch (String.valueOf(req.getParameter("end"))) {
            case "code" -> res.setStatus(409);
            case "script" -> throw new WebScriptException(409, "refused: not in this state");
            case "runtime" -> throw new AlfrescoRuntimeException("Refused by rule A1");
            case "denied" -> throw new AccessDeniedException("no");
            default -> res.setStatus(200);
        }
        res.setContentType("application/json");
        res.getWriter()
                .write("{\"made\": \"" + name + "\", \"body\": "
                        + req.getContent().getContent().length() + "}");
    }
}
