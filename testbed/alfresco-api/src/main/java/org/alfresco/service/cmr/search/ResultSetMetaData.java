package org.alfresco.service.cmr.search;

/** What is known of a result as a whole. */
public interface ResultSetMetaData {}
