package org.springframework.extensions.webscripts;

/** Status of an answer. */
public class Status {
    public static final int STATUS_CONTINUE = 100;
    public static final int STATUS_SWITCHING_PROTOCOLS = 101;
    public static final int STATUS_OK = 200;
    public static final int STATUS_CREATED = 201;
    public static final int STATUS_ACCEPTED = 202;
    public static final int STATUS_NO_CONTENT = 204;
    public static final int STATUS_MOVED_PERMANENTLY = 301;
    public static final int STATUS_FOUND = 302;
    public static final int STATUS_MOVED_TEMPORARILY = 302;
    public static final int STATUS_SEE_OTHER = 303;
    public static final int STATUS_NOT_MODIFIED = 304;
    public static final int STATUS_BAD_REQUEST = 400;
    public static final int STATUS_UNAUTHORIZED = 401;
    public static final int STATUS_FORBIDDEN = 403;
    public static final int STATUS_NOT_FOUND = 404;
    public static final int STATUS_METHOD_NOT_ALLOWED = 405;
    public static final int STATUS_NOT_ACCEPTABLE = 406;
    public static final int STATUS_CONFLICT = 409;
    public static final int STATUS_GONE = 410;
    public static final int STATUS_PRECONDITION_FAILED = 412;
    public static final int STATUS_REQUEST_ENTITY_TOO_LARGE = 413;
    public static final int STATUS_UNSUPPORTED_MEDIA_TYPE = 415;
    public static final int STATUS_EXPECTATION_FAILED = 417;
    public static final int STATUS_INTERNAL_SERVER_ERROR = 500;
    public static final int STATUS_NOT_IMPLEMENTED = 501;
    public static final int STATUS_BAD_GATEWAY = 502;
    public static final int STATUS_SERVICE_UNAVAILABLE = 503;
    public static final int STATUS_GATEWAY_TIMEOUT = 504;
    private Throwable exception;
    private String location = "";
    private int code = STATUS_OK;
    private String message = "";
    private boolean redirect;

    /** Sets code and message. */
    public void setCode(int code, String message) {
        this.code = code;
        this.message = message;
    }

    /** Sets the exception. */
    public void setException(Throwable exception) {
        this.exception = exception;
    }

    /** The exception, or null. */
    public Throwable getException() {
        return exception;
    }

    /** Sets the message. */
    public void setMessage(String message) {
        this.message = message;
    }

    /** The message. */
    public String getMessage() {
        return message;
    }

    /** Sets whether the status template is used instead of the web script's own. */
    public void setRedirect(boolean redirect) {
        this.redirect = redirect;
    }

    /** Whether the status template is used. */
    public boolean getRedirect() {
        return redirect;
    }

    /** Sets the code. */
    public void setCode(int code) {
        this.code = code;
    }

    /** The code. */
    public int getCode() {
        return code;
    }

    /** Sets the Location header. */
    public void setLocation(String location) {
        this.location = location;
    }

    /** The Location header. */
    public String getLocation() {
        return location;
    }

    @Override
    public String toString() {
        return Integer.toString(code);
    }
}
