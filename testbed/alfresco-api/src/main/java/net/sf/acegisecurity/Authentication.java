package net.sf.acegisecurity;

import java.io.Serializable;

/** Who is authenticated; only the user name is of interest here. */
public interface Authentication extends Serializable {
    /** The user. */
    Object getPrincipal();
}
