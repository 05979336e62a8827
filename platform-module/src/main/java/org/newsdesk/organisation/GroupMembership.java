package org.newsdesk.organisation;

import java.util.HashSet;
import java.util.Set;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;

/** Makes the platform's groups what a plan says; repeating it changes nothing. */
class GroupMembership {

    private final AuthorityService authorityService;

    GroupMembership(AuthorityService authorityService) {
        this.authorityService = authorityService;
    }

    void apply(GroupPlan plan) {
        if (!authorityService.authorityExists(plan.name())) {
            authorityService.createAuthority(
                    AuthorityType.GROUP,
                    authorityService.getShortName(plan.name()),
                    plan.displayName(),
                    authorityService.getDefaultZones());
        } else if (!plan.displayName().equals(authorityService.getAuthorityDisplayName(plan.name()))) {
            authorityService.setAuthorityDisplayName(plan.name(), plan.displayName());
        }
        Set<String> present = new HashSet<>(authorityService.getContainedAuthorities(null, plan.name(), true));
        present.stream()
                .filter(member -> !plan.members().contains(member))
                .forEach(member -> authorityService.removeAuthority(plan.name(), member));
        plan.members().stream()
                .filter(member -> !present.contains(member))
                .forEach(member -> authorityService.addAuthority(plan.name(), member));
    }
}
