package org.newsdesk.review;

import java.util.Optional;
import org.newsdesk.organisation.Mandate;
import org.newsdesk.organisation.Role;

/**
 * Who signs, and by what right.
 *
 * @param person user name
 * @param role role the level asks for
 * @param mandate the dated mandate (代) under which a substitute signs for the holder of the role, or empty
 */
public record Signer(String person, Role role, Optional<Mandate> mandate) {}
