package org.alfresco.service.cmr.search;

/** One hit. */
public interface ResultSetRow {}
