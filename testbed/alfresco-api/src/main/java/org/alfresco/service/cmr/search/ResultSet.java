package org.alfresco.service.cmr.search;

/** The hits of a search; to be closed. */
public interface ResultSet extends ResultSetSPI<ResultSetRow, ResultSetMetaData> {}
