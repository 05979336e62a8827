package org.springframework.extensions.webscripts;

/** Descriptor of a web script. */
public interface Description extends BaseDescriptionDocument {
    /** Who may call it. */
    enum RequiredAuthentication {
        none,
        guest,
        user,
        sysadmin,
        admin
    }

    /** In what transaction it runs. */
    enum RequiredTransaction {
        none,
        required,
        requiresnew
    }

    /** What the transaction may do. */
    enum TransactionCapability {
        readonly,
        readwrite
    }

    /** How the format is told. */
    enum FormatStyle {
        any,
        extension,
        argument
    }

    /** Path of the script without method and ending. */
    String getScriptPath();
    /** Who may call it. */
    RequiredAuthentication getRequiredAuthentication();
    /** User it runs as, or null. */
    String getRunAs();
    /** In what transaction it runs. */
    RequiredTransaction getRequiredTransaction();
    /** HTTP method. */
    String getMethod();
    /** URL templates. */
    String[] getURIs();
    /** How the format is told. */
    FormatStyle getFormatStyle();
    /** Format when none is told. */
    String getDefaultFormat();
}
