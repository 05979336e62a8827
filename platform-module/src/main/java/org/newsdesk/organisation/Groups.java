package org.newsdesk.organisation;

import org.alfresco.service.cmr.security.PermissionService;

/** Names of the platform's groups that hold the people of the organisation. */
public final class Groups {

    private static final String PREFIX = PermissionService.GROUP_PREFIX + "newsdesk-";

    private Groups() {}

    /**
     * The group of those who hold a role.
     *
     * @param unit code of the unit, for roles held in a unit
     */
    public static String of(Role role, String unit) {
        return switch (role) {
            case HEAD -> PREFIX + "head-" + unit;
            case DEPUTY -> PREFIX + "deputy-" + unit;
            case MEMBER, INFORMATION_OFFICER -> members(unit);
            case DIRECTOR -> PREFIX + "director";
            case GENERAL_OFFICE -> generalOffice();
            case CONFIDENTIALITY -> confidentiality();
            case RECORDS -> records();
        };
    }

    /** Everybody who works in a unit. */
    public static String members(String unit) {
        return PREFIX + "unit-" + unit;
    }

    /** The general office. */
    public static String generalOffice() {
        return PREFIX + "general-office";
    }

    /** The confidentiality reviewers. */
    public static String confidentiality() {
        return PREFIX + "confidentiality";
    }

    /** The records officers. */
    public static String records() {
        return PREFIX + "records";
    }
}
