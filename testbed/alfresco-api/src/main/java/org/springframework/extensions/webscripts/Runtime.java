package org.springframework.extensions.webscripts;

/** One run of a web script. */
@SuppressWarnings("JavaLangClash") // the vendor's name
public interface Runtime {
    /** Its name. */
    String getName();
    /** The container. */
    Container getContainer();
}
