package org.newsdesk.testbed.host.probe;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/** Reads a number from a node, sleeps, and writes it back one higher. */
public final class CountScript extends AbstractWebScript {

    /** How often the script has run, retries included. */
    public static final AtomicInteger TRIES = new AtomicInteger();

    private final NodeService nodeService;

    /** A script over the raw node service. */
    public CountScript(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    @Override
    public void execute(WebScriptRequest req, WebScriptResponse res) throws IOException {
        TRIES.incrementAndGet();
        NodeRef node = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                req.getServiceMatch().getTemplateVars().get("id"));
        Integer before = (Integer) nodeService.getProperty(node, Probe.NUMBER);
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        nodeService.setProperty(node, Probe.NUMBER, before == null ? 1 : before + 1);
        res.setContentType("application/json");
        res.getWriter().write("{}");
    }
}
