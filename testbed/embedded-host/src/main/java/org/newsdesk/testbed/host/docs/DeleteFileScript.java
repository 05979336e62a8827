package org.newsdesk.testbed.host.docs;

import java.io.IOException;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Share's deletion of one file, {@code DELETE slingshot/doclib/action/file/node/…}; a refusal is a 500 with its text. */
public final class DeleteFileScript extends AbstractWebScript {

    private final NodeService nodeService;

    /** A script over the secured node service. */
    public DeleteFileScript(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        Map<String, String> path = req.getServiceMatch().getTemplateVars();
        NodeRef node = new NodeRef(path.get("store_type") + "://" + path.get("store_id") + "/" + path.get("id"));
        if (!nodeService.exists(node)) {
            throw new WebScriptException(404, "Node does not exist: " + node);
        }
        nodeService.deleteNode(node);
        res.setContentType("application/json;charset=UTF-8");
        res.getWriter()
                .write("{\"totalResults\":1,\"overallSuccess\":true,\"successCount\":1,\"failureCount\":0,"
                        + "\"results\":[{\"action\":\"deleteFile\",\"nodeRef\":\"" + node + "\",\"success\":true}]}");
    }
}
