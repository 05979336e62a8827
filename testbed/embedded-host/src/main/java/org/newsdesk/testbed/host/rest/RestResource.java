package org.newsdesk.testbed.host.rest;

/** A part of the v1 REST API. Every Spring bean of this type is asked once, at start, for its routes. */
public interface RestResource {

    /** Adds the routes of this resource. */
    void register(RestRoutes routes);
}
