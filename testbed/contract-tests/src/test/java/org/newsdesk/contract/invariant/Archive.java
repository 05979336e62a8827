package org.newsdesk.contract.invariant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsdesk.contract.bureau.Draft;
import org.newsdesk.contract.bureau.Word;

/** An Alfresco content package (.acp) as an attacker would write it by hand. */
final class Archive {
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
              <view:associations><nd:trail>%6$s</nd:trail></view:associations>
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

    private Archive() {}

    /** A draft that pretends to be in a later state, signed by people who never saw it. */
    static byte[] ofDraft(String name, String state) {
        byte[] content = Word.unique();
        String sha256 = Draft.sha256(content);
        return pack(draft(name, content, state, 1, REGISTERED.formatted(sha256), "FIRST_REVIEW"), content);
    }

    /** A draft not yet submitted, with signatures planted for the round to come. */
    static byte[] ofPlanted(String name, String... levels) {
        byte[] content = Word.unique();
        return pack(draft(name, content, "DRAFT", 0, "<nd:category>普法宣传</nd:category>", levels), content);
    }

    /** A bare signature. */
    static byte[] ofSignOff(String level, String sha256) {
        return pack(SIGN_OFF.formatted("900001", level, sha256), new byte[0]);
    }

    private static String draft(
            String name, byte[] content, String state, int round, String properties, String... levels) {
        String sha256 = Draft.sha256(content);
        String signOffs = List.of(levels).stream()
                .map(level -> SIGN_OFF.formatted("90000" + level.length(), level, sha256))
                .collect(Collectors.joining());
        return DRAFT.formatted(name, content.length, state, round, properties, signOffs);
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
