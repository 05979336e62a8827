package org.springframework.extensions.webscripts;

/** What every descriptor document has. */
public interface BaseDescriptionDocument extends BaseDescription {
    /** Path of the descriptor below the web-script folder. */
    String getDescPath();
}
