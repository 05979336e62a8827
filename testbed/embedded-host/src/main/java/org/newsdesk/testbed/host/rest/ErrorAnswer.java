package org.newsdesk.testbed.host.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.security.NoSuchPersonException;
import org.alfresco.service.cmr.version.VersionDoesNotExistException;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The v1 envelope of a failure.
 *
 * @param status the HTTP status, by the class of the exception
 * @param key the error key
 * @param summary the text, with a log number in front
 */
record ErrorAnswer(int status, String key, String summary) {

    private static final String DEFAULT_KEY = "framework.exception.ApiDefault";

    /** What ACS answers to an exception that a handler let through. */
    static ErrorAnswer of(Throwable e) {
        if (e instanceof RestException rest) {
            return new ErrorAnswer(rest.status(), rest.errorKey(), numbered(rest.getMessage()));
        }
        if (e instanceof AccessDeniedException) {
            return new ErrorAnswer(403, "framework.exception.PermissionDenied", numbered("Permission was denied"));
        }
        if (e instanceof DuplicateChildNodeNameException duplicate) {
            return new ErrorAnswer(409, DEFAULT_KEY, numbered(duplicate.getMessage()));
        }
        return new ErrorAnswer(status(e), DEFAULT_KEY, String.valueOf(e.getMessage()));
    }

    private static int status(Throwable e) {
        if (e instanceof WebScriptException script) {
            return script.getStatus();
        } else if (e instanceof IllegalArgumentException || e instanceof CyclicChildRelationshipException) {
            return 400;
        } else if (e instanceof InvalidNodeRefException
                || e instanceof VersionDoesNotExistException
                || e instanceof NoSuchPersonException) {
            return 404;
        } else if (e instanceof VersionServiceException) {
            return 400;
        } else if (e instanceof NodeLockedException || e instanceof InvalidTypeException) {
            return 409;
        } else if (e instanceof IntegrityException
                || e instanceof UnableToAquireLockException
                || e instanceof UnableToReleaseLockException) {
            return 422;
        }
        return 500;
    }

    /** The text with a log number, as the platform's exceptions have. */
    static String numbered(String text) {
        return new AlfrescoRuntimeException(text).getMessage();
    }

    /** The JSON body. */
    Map<String, Object> body() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorKey", key);
        error.put("statusCode", status);
        error.put("briefSummary", summary);
        error.put(
                "stackTrace",
                "For security reasons the stack trace is no longer displayed, but the property is kept for previous versions");
        error.put("descriptionURL", "https://api-explorer.alfresco.com");
        error.put("logId", UUID.randomUUID().toString());
        return Map.of("error", error);
    }
}
