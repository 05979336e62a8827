package org.springframework.extensions.webscripts;

import org.springframework.extensions.surf.util.Content;
import org.springframework.extensions.webscripts.Description.FormatStyle;

/** A request to a web script. */
public interface WebScriptRequest {
    /** What matched. */
    Match getServiceMatch();
    /** Such as {@code http://host:8080}. */
    String getServerPath();
    /** Such as {@code /alfresco}. */
    String getContextPath();
    /** Such as {@code /alfresco/s}. */
    String getServiceContextPath();
    /** Context path and path. */
    String getServicePath();
    /** Path and query. */
    String getURL();
    /** Path behind the service context. */
    String getPathInfo();
    /** Query. */
    String getQueryString();
    /** Names of the query parameters. */
    String[] getParameterNames();
    /** First value, or null. */
    String getParameter(String name);
    /** All values, or null. */
    String[] getParameterValues(String name);
    /** Names of the headers. */
    String[] getHeaderNames();
    /** First value, or null. */
    String getHeader(String name);
    /** All values, or null. */
    String[] getHeaderValues(String name);
    /** Path behind a template that ends with {@code *}. */
    String getExtensionPath();
    /** Content type without parameters. */
    String getContentType();
    /** The body. */
    Content getContent();
    /** The body parsed by its content type: form data, or null. */
    Object parseContent();
    /** Whether the caller asked to be the guest. */
    boolean isGuest();
    /** Wanted format. */
    String getFormat();
    /** How the format is told. */
    FormatStyle getFormatStyle();
    /** Kind of client, or null. */
    String getAgent();
    /** Name of the JSON callback, or null. */
    String getJSONCallback();
    /** Whether errors are to be told with status 200. */
    boolean forceSuccessStatus();
    /** The run. */
    Runtime getRuntime();
}
