package org.newsdesk.contract.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Client;
import org.newsdesk.contract.client.Form;
import org.newsdesk.contract.client.Paths;

/** What somebody may try at a sealed file on the platform's channels. */
final class Sealed {
    private Sealed() {}

    /** Tries everything; the answers. None may be a success. */
    static List<Answer> attacks(Bureau bureau, Client who, String id, String type) {
        String node = Paths.v1("nodes/" + id);
        byte[] other = "other".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        List<Answer> answers = new ArrayList<>(List.of(
                who.put(node, Map.of("properties", Map.of("cm:title", "改"))),
                who.put(node, Map.of("name", "改名.zip")),
                who.put(node, Map.of("nodeType", "nd:draft")),
                who.put(node, Map.of("aspectNames", List.of("cm:versionable"))),
                who.putContent(id, other),
                who.post(node + "/move", Map.of("targetParentId", bureau.scratch())),
                who.post(node + "/copy", Map.of("targetParentId", bureau.scratch())),
                who.post(node + "/lock", Map.of("type", "FULL")),
                who.put(
                        node,
                        Map.of(
                                "permissions",
                                Map.of(
                                        "locallySet",
                                        List.of(Map.of(
                                                "authorityId", "GROUP_EVERYONE",
                                                "name", "Coordinator",
                                                "accessStatus", "ALLOWED"))))),
                who.delete(node),
                who.delete(node + "?permanent=true"),
                who.post(
                        Paths.script("api/upload"),
                        new Form()
                                .field("updateNodeRef", "workspace://SpacesStore/" + id)
                                .file("filedata", "x.zip", other)),
                who.post(
                        Paths.script("api/node/workspace/SpacesStore/" + id + "/formprocessor"),
                        Map.of("prop_cm_title", "改"))));
        answers.add(who.post(
                Paths.v1("nodes/" + bureau.scratch() + "/children"),
                Map.of("name", "特制" + System.nanoTime() + ".zip", "nodeType", type)));
        Answer plain = who.upload(bureau.scratch(), "特制" + System.nanoTime() + ".zip", other)
                .orFail();
        answers.add(who.put(Paths.v1("nodes/" + plain.id()), Map.of("nodeType", type)));
        return answers;
    }
}
