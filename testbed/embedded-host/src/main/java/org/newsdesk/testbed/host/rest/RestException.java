package org.newsdesk.testbed.host.rest;

/** A refusal by the REST layer itself: a status and the text that ACS shows as error key and summary. */
public class RestException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final int status;
    private final String errorKey;

    /** A refusal whose message is its error key. */
    public RestException(int status, String message) {
        this(status, message, message);
    }

    /** A refusal with an own error key. */
    public RestException(int status, String errorKey, String message) {
        super(message);
        this.status = status;
        this.errorKey = errorKey;
    }

    /** 404 in the words of ACS. */
    public static RestException notFound(String id) {
        return new RestException(
                404, "framework.exception.EntityNotFound", "The entity with id: " + id + " was not found");
    }

    /** 403 in the words of ACS. */
    public static RestException denied() {
        return new RestException(403, "framework.exception.PermissionDenied", "Permission was denied");
    }

    /** 400 with a text. */
    public static RestException badRequest(String message) {
        return new RestException(400, message);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The {@code errorKey} of the envelope. */
    public String errorKey() {
        return errorKey;
    }
}
