package org.newsdesk.testbed.host.rest;

/**
 * Answers one call of the v1 REST API.
 *
 * <p>Runs inside a retrying transaction as the authenticated user, so it may run several times. Exceptions become statuses by
 * their class (acs-facts, section 1).
 */
@FunctionalInterface
public interface RestHandler {

    /** Handles the call. */
    RestResponse handle(RestRequest request) throws Exception;
}
