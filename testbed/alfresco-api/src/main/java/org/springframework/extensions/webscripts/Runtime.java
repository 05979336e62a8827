package org.springframework.extensions.webscripts;

/** One run of a web script. */
public interface Runtime {
    /** Its name. */
    String getName();
    /** The container. */
    Container getContainer();
}
