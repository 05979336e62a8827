package org.alfresco.error;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** Base of the platform's exceptions; the message starts with a log number of 8 digits, new on each event. */
public class AlfrescoRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGE_DELIMITER = " ";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String msgId;
    private final transient Object[] msgParams;

    /** Message id or text. */
    public AlfrescoRuntimeException(String msgId) {
        this(msgId, (Object[]) null);
    }

    /** Message id with parameters, resolved in the caller's language. */
    public AlfrescoRuntimeException(String msgId, Object[] msgParams) {
        super(numbered(msgId, msgParams));
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    /** Message id and cause. */
    public AlfrescoRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    /** Message id with parameters, and cause. */
    public AlfrescoRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
        this.msgId = msgId;
        this.msgParams = msgParams;
    }

    /** Same as the constructor. */
    public static AlfrescoRuntimeException create(String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects);
    }

    /** Same as the constructor. */
    public static AlfrescoRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new AlfrescoRuntimeException(msgId, objects, cause);
    }

    /** The exception itself when it is unchecked, else a wrapper. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException runtime ? runtime : create(e, msgId, objects);
    }

    /** What was passed as message id. */
    public String getMsgId() {
        return msgId;
    }

    /** The message parameters, may be null. */
    public Object[] getMsgParams() {
        return msgParams;
    }

    /** The log number. */
    public String getNumericalId() {
        return List.of(getMessage().split(MESSAGE_DELIMITER, -1)).get(0);
    }

    /** The innermost cause. */
    public Throwable getRootCause() {
        Throwable cause = this;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String numbered(String msgId, Object[] params) {
        String message = msgId == null ? null : I18NUtil.getMessage(msgId, params);
        if (message == null) {
            message = (msgId == null ? "" : msgId) + (params == null ? "" : " - " + Arrays.toString(params));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return String.format(
                Locale.ROOT,
                "%02d%02d%04d%s%s",
                today.getMonthValue() - 1,
                today.getDayOfMonth(),
                COUNTER.getAndIncrement(),
                MESSAGE_DELIMITER,
                message);
    }
}
