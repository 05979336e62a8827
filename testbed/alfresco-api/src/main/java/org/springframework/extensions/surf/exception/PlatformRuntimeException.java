package org.springframework.extensions.surf.exception;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.extensions.surf.util.I18NUtil;

/** Base of the web-script exceptions; the message starts with a log number of 8 digits, new on each event. */
public class PlatformRuntimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGE_DELIMITER = " ";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** Message id or text. */
    public PlatformRuntimeException(String msgId) {
        this(msgId, (Object[]) null);
    }

    /** Message id with parameters, resolved in the caller's language. */
    public PlatformRuntimeException(String msgId, Object[] msgParams) {
        super(numbered(msgId, msgParams));
    }

    /** Message id and cause. */
    public PlatformRuntimeException(String msgId, Throwable cause) {
        this(msgId, null, cause);
    }

    /** Message id with parameters, and cause. */
    public PlatformRuntimeException(String msgId, Object[] msgParams, Throwable cause) {
        super(numbered(msgId, msgParams), cause);
    }

    /** Same as the constructor. */
    public static PlatformRuntimeException create(String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects);
    }

    /** Same as the constructor. */
    public static PlatformRuntimeException create(Throwable cause, String msgId, Object... objects) {
        return new PlatformRuntimeException(msgId, objects, cause);
    }

    /** The exception itself when it is unchecked, else a wrapper. */
    public static RuntimeException makeRuntimeException(Throwable e, String msgId, Object... objects) {
        return e instanceof RuntimeException runtime ? runtime : create(e, msgId, objects);
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
