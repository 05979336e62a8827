package org.springframework.extensions.webscripts;

import java.util.Date;

/** How long an answer may be kept. */
public class Cache {
    private boolean neverCache = true;
    private boolean isPublic;
    private boolean mustRevalidate = true;
    private Date lastModified;
    private String eTag;
    private Long maxAge;

    /** Never. */
    public Cache() {}

    /** Whether it must not be kept. */
    public boolean getNeverCache() {
        return neverCache;
    }

    /** Sets whether it must not be kept. */
    public void setNeverCache(boolean neverCache) {
        this.neverCache = neverCache;
    }

    /** Whether shared caches may keep it. */
    public boolean getIsPublic() {
        return isPublic;
    }

    /** Sets whether shared caches may keep it. */
    public void setIsPublic(boolean isPublic) {
        this.isPublic = isPublic;
    }

    /** Time of the last change. */
    public Date getLastModified() {
        return lastModified == null ? null : Date.from(lastModified.toInstant());
    }

    /** Sets the time of the last change. */
    public void setLastModified(Date lastModified) {
        this.lastModified = lastModified == null ? null : Date.from(lastModified.toInstant());
    }

    /** Entity tag. */
    public String getETag() {
        return eTag;
    }

    /** Sets the entity tag. */
    public void setETag(String tag) {
        this.eTag = tag;
    }

    /** Seconds it may be kept. */
    public Long getMaxAge() {
        return maxAge;
    }

    /** Sets the seconds it may be kept. */
    public void setMaxAge(Long maxAge) {
        this.maxAge = maxAge;
    }

    /** Whether it must be checked again. */
    public boolean getMustRevalidate() {
        return mustRevalidate;
    }

    /** Sets whether it must be checked again. */
    public void setMustRevalidate(boolean mustRevalidate) {
        this.mustRevalidate = mustRevalidate;
    }
}
