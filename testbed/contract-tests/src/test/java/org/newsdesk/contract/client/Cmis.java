package org.newsdesk.contract.client;

import java.util.Map;

/** CMIS browser binding of a real ACS. */
public final class Cmis {
    private static final String REPOSITORY = "/alfresco/api/-default-/public/cmis/versions/1.1/browser";
    private static final String ROOT = REPOSITORY + "/root";

    private Cmis() {}

    /** A form whose texts are read as UTF-8. */
    private static Form form() {
        return new Form().field("_charset_", "UTF-8");
    }

    /** {@code setContent} on a document. */
    public static Answer setContent(Client who, String id, byte[] bytes) {
        return who.post(
                ROOT + "?objectId=" + id,
                form().field("cmisaction", "setContent")
                        .field("overwriteFlag", "true")
                        .file("content", "c.docx", bytes));
    }

    /** {@code update} of one property. */
    public static Answer update(Client who, String id, String property, String value) {
        return who.post(
                ROOT + "?objectId=" + id,
                form().field("cmisaction", "update")
                        .field("propertyId[0]", property)
                        .field("propertyValue[0]", value));
    }

    /** {@code checkOut}; the answer names the working copy. */
    public static Answer checkOut(Client who, String id) {
        return who.post(ROOT + "?objectId=" + id, form().field("cmisaction", "checkOut"));
    }

    /** {@code checkIn} of a working copy with new content. */
    public static Answer checkIn(Client who, String workingCopy, byte[] bytes) {
        return who.post(
                ROOT + "?objectId=" + Paths.encode(workingCopy),
                form().field("cmisaction", "checkIn").field("major", "true").file("content", "c.docx", bytes));
    }

    /** {@code cancelCheckOut} of a working copy. */
    public static Answer cancelCheckOut(Client who, String workingCopy) {
        return who.post(ROOT + "?objectId=" + Paths.encode(workingCopy), form().field("cmisaction", "cancelCheckOut"));
    }

    /** {@code delete} of all versions. */
    public static Answer delete(Client who, String id) {
        return who.post(
                ROOT + "?objectId=" + id, form().field("cmisaction", "delete").field("allVersions", "true"));
    }

    /** {@code createDocument} in a folder. */
    public static Answer createDocument(
            Client who, String folder, String name, Map<String, String> more, byte[] bytes) {
        Form form = form().field("cmisaction", "createDocument")
                .field("propertyId[0]", "cmis:objectTypeId")
                .field("propertyValue[0]", "cmis:document")
                .field("propertyId[1]", "cmis:name")
                .field("propertyValue[1]", name);
        return who.post(ROOT + "?objectId=" + folder, form.fields(more).file("content", name, bytes));
    }

    /** Properties of an object. */
    public static Answer read(Client who, String id) {
        return who.get(ROOT + "?cmisselector=object&objectId=" + id);
    }

    /** Content of a document. */
    public static Answer content(Client who, String id) {
        return who.get(ROOT + "?cmisselector=content&objectId=" + id);
    }

    /** What a query finds. */
    public static Answer query(Client who, String statement) {
        return who.get(REPOSITORY + "?cmisselector=query&q=" + Paths.encode(statement));
    }

    /** Object id in the answer of checkOut or createDocument. */
    public static String objectId(Answer answer) {
        return answer.json()
                .path("properties")
                .path("cmis:objectId")
                .path("value")
                .asText();
    }
}
