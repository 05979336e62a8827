package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.exception.PlatformRuntimeException;

/** An answer with a status. */
public class WebScriptException extends PlatformRuntimeException {
    private static final long serialVersionUID = 1L;
    private int status = Status.STATUS_INTERNAL_SERVER_ERROR;

    /** Status 500. */
    public WebScriptException(String msgId) {
        super(msgId);
    }

    /** With a status. */
    public WebScriptException(int status, String msgId) {
        this(msgId);
        this.status = status;
    }

    /** Status 500 with a cause. */
    public WebScriptException(String msgId, Throwable cause) {
        super(msgId, cause);
    }

    /** With a status and a cause. */
    public WebScriptException(int status, String msgId, Throwable cause) {
        super(msgId, cause);
        this.status = status;
    }

    /** Status 500 with message parameters. */
    public WebScriptException(String msgId, Object... args) {
        super(msgId, args);
    }

    /** With a status and message parameters. */
    public WebScriptException(int status, String msgId, Object... args) {
        super(msgId, args);
        this.status = status;
    }

    /** The status. */
    public int getStatus() {
        return status;
    }
}
