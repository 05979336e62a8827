package org.springframework.extensions.webscripts;

/** What every descriptor has. */
public interface BaseDescription {
    /** Id. */
    String getId();
    /** Short name. */
    String getShortName();
    /** Description. */
    String getDescription();
}
