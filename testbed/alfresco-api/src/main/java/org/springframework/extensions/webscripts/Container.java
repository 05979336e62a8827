package org.springframework.extensions.webscripts;

/** What runs web scripts. */
public interface Container {
    /** Its name. */
    String getName();
}
