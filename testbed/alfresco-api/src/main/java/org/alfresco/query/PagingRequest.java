package org.alfresco.query;

/** Which part of a list is wanted. */
public class PagingRequest {
    private int skipCount;
    private int maxItems;
    private int requestTotalCountMax;
    private String queryExecutionId;

    /** From the beginning. */
    public PagingRequest(int maxItems) {
        this(0, maxItems, null);
    }

    /** Skips some. */
    public PagingRequest(int skipCount, int maxItems) {
        this(skipCount, maxItems, null);
    }

    /** From the beginning, of a query that ran before. */
    public PagingRequest(int maxItems, String queryExecutionId) {
        this(0, maxItems, queryExecutionId);
    }

    /** Skips some, of a query that ran before. */
    public PagingRequest(int skipCount, int maxItems, String queryExecutionId) {
        this.skipCount = skipCount;
        this.maxItems = maxItems;
        this.queryExecutionId = queryExecutionId;
    }

    /** Number of leading items to leave out. */
    public int getSkipCount() {
        return skipCount;
    }

    /** Sets it. */
    protected void setSkipCount(int skipCount) {
        this.skipCount = skipCount;
    }

    /** Page size. */
    public int getMaxItems() {
        return maxItems;
    }

    /** Sets it. */
    protected void setMaxItems(int maxItems) {
        this.maxItems = maxItems;
    }

    /** How far to count; 0 = do not count. */
    public int getRequestTotalCountMax() {
        return requestTotalCountMax;
    }

    /** Sets it. */
    public void setRequestTotalCountMax(int requestTotalCountMax) {
        this.requestTotalCountMax = requestTotalCountMax;
    }

    /** Id of an earlier execution, or null. */
    public String getQueryExecutionId() {
        return queryExecutionId;
    }

    /** Sets it. */
    protected void setQueryExecutionId(String queryExecutionId) {
        this.queryExecutionId = queryExecutionId;
    }
}
