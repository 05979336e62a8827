package org.newsdesk.contract.bureau;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsdesk.contract.client.Answer;
import org.newsdesk.contract.client.Paths;

/** An Alfresco content package (.acp) as an attacker would write it by hand. */
public final class Archive {
    private static final String VIEW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <view:view xmlns:view="http://www.alfresco.org/view/repository/1.0"
                xmlns:cm="http://www.alfresco.org/model/content/1.0"
                xmlns:nd="http://www.newsdesk.org/model/content/1.0">
            %s
            </view:view>
            """;
    private static final String DRAFT = """
            <nd:draft view:childName="cm:%1$s">
              <view:properties>
                <cm:name>%1$s</cm:name>
                <cm:title>特制稿件</cm:title>
                <cm:content>contentUrl=forged/x.docx|mimetype=application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document|size=%2$d|encoding=UTF-8|locale=zh_CN_</cm:content>
                <nd:state>%3$s</nd:state>
                <nd:round>%4$d</nd:round>
                %5$s
              </view:properties>
              <view:associations><nd:trail>%6$s</nd:trail><nd:screening>%7$s</nd:screening></view:associations>
            </nd:draft>
            """;
    private static final String REGISTERED = """
            <nd:unit>pufa</nd:unit><nd:author>lihua</nd:author><nd:submitter>lihua</nd:submitter>\
            <nd:registerNumber>〔1999〕1号</nd:registerNumber><nd:contentSha256>%s</nd:contentSha256>
            """;
    private static final String SIGN_OFF = """
            <nd:signOff view:childName="nd:%1$s">
              <view:properties>
                <cm:name>%1$s</cm:name>
                <nd:person>wangqiang</nd:person>
                <nd:personName>王强</nd:personName>
                <nd:at>2026-11-22T10:00:00.000Z</nd:at>
                <nd:role>DEPUTY</nd:role>
                <nd:entryLevel>%2$s</nd:entryLevel>
                <nd:outcome>APPROVE</nd:outcome>
                <nd:opinion>同意</nd:opinion>
                <nd:entryRound>1</nd:entryRound>
                <nd:entryContentSha256>%3$s</nd:entryContentSha256>
              </view:properties>
            </nd:signOff>
            """;

    private static final String REPORT = """
            <nd:screeningReport view:childName="nd:900001">
              <view:properties>
                <cm:name>900001</cm:name>
                <nd:at>2036-11-22T10:00:00.000Z</nd:at>
                <nd:screeningStatus>CLEAN</nd:screeningStatus>
                <nd:findings>[]</nd:findings>
                <nd:entryRound>0</nd:entryRound>
                <nd:entryContentSha256>%s</nd:entryContentSha256>
              </view:properties>
            </nd:screeningReport>
            """;
    private static final String FRESH = "<nd:category>普法宣传</nd:category>";

    private final byte[] bytes;

    private Archive(String nodes, byte[] content) {
        this.bytes = pack(nodes, content);
    }

    /** A draft that pretends to be in a later state, signed by people who never saw it. */
    public static Archive ofDraft(String name, String state) {
        byte[] content = Word.unique();
        String sha256 = Draft.sha256(content);
        return new Archive(draft(name, content, state, 1, REGISTERED.formatted(sha256), "", "FIRST_REVIEW"), content);
    }

    /** A draft not yet submitted, with signatures planted for the round to come. */
    public static Archive ofPlanted(String name, String... levels) {
        byte[] content = Word.unique();
        return new Archive(draft(name, content, "DRAFT", 0, FRESH, "", levels), content);
    }

    /** A draft with this content that brings a report along which says it is clean. */
    public static Archive ofScreened(String name, byte[] content) {
        String report = REPORT.formatted(Draft.sha256(content));
        return new Archive(draft(name, content, "DRAFT", 0, FRESH, report), content);
    }

    /** A bare signature. */
    public static Archive ofSignOff(String level, String sha256) {
        return new Archive(SIGN_OFF.formatted("900001", level, sha256), new byte[0]);
    }

    /** A bare report that a content is clean. */
    public static Archive ofReport(String sha256) {
        return new Archive(REPORT.formatted(sha256), new byte[0]);
    }

    /** Imports the package as the platform lets everybody do; what lies there under the name afterwards. */
    public Answer importInto(Bureau bureau, String person, String folder, String name) throws InterruptedException {
        String id = bureau.as(person)
                .upload(bureau.scratch(), "特制" + System.nanoTime() + ".acp", bytes)
                .orFail()
                .id();
        bureau.as(person)
                .post(
                        Paths.v1("action-executions"),
                        Map.of(
                                "actionDefinitionId",
                                "import",
                                "targetId",
                                id,
                                "params",
                                Map.of("destination", "workspace://SpacesStore/" + folder, "encoding", "UTF-8")))
                .orFail();
        Answer found = find(bureau, folder, name);
        for (int tries = 0; !found.ok() && tries < 4; tries++) {
            Thread.sleep(500);
            found = find(bureau, folder, name);
        }
        return found;
    }

    private static Answer find(Bureau bureau, String folder, String name) {
        return bureau.administrator().get(Paths.v1("nodes/" + folder + "?relativePath=" + Paths.encode(name)));
    }

    private static String draft(
            String name, byte[] content, String state, int round, String properties, String report, String... levels) {
        String sha256 = Draft.sha256(content);
        String signOffs = List.of(levels).stream()
                .map(level -> SIGN_OFF.formatted("90000" + level.length(), level, sha256))
                .collect(Collectors.joining());
        return DRAFT.formatted(name, content.length, state, round, properties, signOffs, report);
    }

    private static byte[] pack(String nodes, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("forged.xml"));
            zip.write(VIEW.formatted(nodes).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("forged/x.docx"));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
