package org.alfresco.service.cmr.security;

/** Kind of an authority, told from its name. */
public enum AuthorityType {
    ADMIN(PermissionService.ADMINISTRATOR_AUTHORITY, null),
    EVERYONE(PermissionService.ALL_AUTHORITIES, null),
    OWNER(PermissionService.OWNER_AUTHORITY, null),
    GUEST(PermissionService.GUEST_AUTHORITY, null),
    GROUP(null, PermissionService.GROUP_PREFIX),
    ROLE(null, PermissionService.ROLE_PREFIX),
    USER(null, ""),
    WILDCARD("*", null);

    private final String fixed;
    private final String prefix;

    AuthorityType(String fixed, String prefix) {
        this.fixed = fixed;
        this.prefix = prefix;
    }

    /** Whether there is only one authority of this kind. */
    public boolean isFixedString() {
        return fixed != null;
    }

    /** Its name, or an empty text. */
    public String getFixedString() {
        return fixed == null ? "" : fixed;
    }

    /** Whether names of this kind have a prefix. */
    public boolean isPrefixed() {
        return prefix != null && !prefix.isEmpty();
    }

    /** The prefix, or an empty text. */
    public String getPrefixString() {
        return prefix == null ? "" : prefix;
    }

    /** Kind of the name; null gives null. */
    public static AuthorityType getAuthorityType(String authority) {
        if (authority == null) {
            return null;
        }
        for (AuthorityType type : values()) {
            if (type.isFixedString() && type.fixed.equals(authority)) {
                return type;
            }
        }
        if (authority.startsWith(PermissionService.ROLE_PREFIX)) {
            return ROLE;
        }
        return authority.startsWith(PermissionService.GROUP_PREFIX) ? GROUP : USER;
    }
}
