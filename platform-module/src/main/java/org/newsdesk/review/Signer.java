package org.newsdesk.review;

import java.util.Optional;
import org.newsdesk.organisation.Role;

/**
 * Who signs, and by what right.
 *
 * @param person user name
 * @param role role the level asks for
 * @param onBehalfOf the holder of the role for whom a substitute signs under a dated mandate (代), or empty
 */
public record Signer(String person, Role role, Optional<String> onBehalfOf) {}
