package org.newsdesk.contract.invariant;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An Alfresco content package (.acp) as an attacker would write it by hand. */
final class Archive {
    private static final String VIEW = """
            <?xml version="1.0" encoding="UTF-8"?>
            <view:view xmlns:view="http://www.alfresco.org/view/repository/1.0"
                xmlns:cm="http://www.alfresco.org/model/content/1.0"
                xmlns:nd="http://www.newsdesk.org/model/content/1.0">
              <nd:draft view:childName="cm:%1$s">
                <view:properties>
                  <cm:name>%1$s</cm:name>
                  <cm:title>特制稿件</cm:title>
                  <nd:state>%2$s</nd:state>
                  <nd:unit>pufa</nd:unit>
                  <nd:author>lihua</nd:author>
                  <nd:submitter>lihua</nd:submitter>
                  <nd:round>1</nd:round>
                  <nd:registerNumber>〔1999〕1号</nd:registerNumber>
                  <nd:contentSha256>%3$s</nd:contentSha256>
                </view:properties>
                <view:associations>
                  <nd:trail>
                    <nd:signOff view:childName="nd:000001">
                      <view:properties>
                        <cm:name>000001</cm:name>
                        <nd:person>lihua</nd:person>
                        <nd:personName>李华</nd:personName>
                        <nd:entryLevel>FIRST_REVIEW</nd:entryLevel>
                        <nd:outcome>APPROVE</nd:outcome>
                        <nd:entryRound>1</nd:entryRound>
                        <nd:entryContentSha256>%3$s</nd:entryContentSha256>
                      </view:properties>
                    </nd:signOff>
                  </nd:trail>
                </view:associations>
              </nd:draft>
            </view:view>
            """;

    private Archive() {}

    /** A draft in a forged state with a forged sign-off. */
    static byte[] ofDraft(String name, String state) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("forged.xml"));
            zip.write(VIEW.formatted(name, state, "0".repeat(64)).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("forged/"));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
