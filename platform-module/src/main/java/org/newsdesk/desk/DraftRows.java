package org.newsdesk.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.DraftState;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.organisation.Unit;
import org.newsdesk.review.ReviewActions;

/**
 * Draws drafts as rows of Share's document library from what is known without a query: the draft's own properties, and of the
 * person what the organisation says, asked once in a transaction.
 */
public class DraftRows {
    private static final String ONLOOKER = DraftRows.class.getName() + ".onlooker.";

    private final OrganisationService organisations;

    public DraftRows(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /** The row of a draft for the person who looks at it. */
    Views.Row row(Draft draft, Views.ScreeningSummary screening, String person) {
        return new Views.Row(
                draft.state().name(),
                draft.level() == null ? null : draft.level().name(),
                draft.round(),
                screening,
                may(draft, onlooker(person)));
    }

    private static Map<String, Boolean> may(Draft draft, Onlooker onlooker) {
        Map<String, Boolean> may = new LinkedHashMap<>();
        if (draft.editable() && onlooker.units.contains(draft.unit())) {
            may.put("SUBMIT", true);
        }
        if (ReviewActions.mayRecall(draft, onlooker.person)) {
            may.put("RECALL", true);
        }
        if (draft.state() == DraftState.RELEASED && onlooker.office) {
            may.put("RECORD_PUBLICATION", true);
        }
        return may;
    }

    private Onlooker onlooker(String person) {
        Onlooker known = AlfrescoTransactionSupport.getResource(ONLOOKER + person);
        if (known == null) {
            known = organisations
                    .find()
                    .map(organisation -> Onlooker.of(person, organisation))
                    .orElseGet(() -> new Onlooker(person, Set.of(), false));
            AlfrescoTransactionSupport.bindResource(ONLOOKER + person, known);
        }
        return known;
    }

    /** Whom the rows are for: the units the person works in, and whether in the general office. */
    private record Onlooker(String person, Set<String> units, boolean office) {

        static Onlooker of(String person, Organisation organisation) {
            return new Onlooker(
                    person,
                    organisation.unitsOf(person).stream().map(Unit::code).collect(Collectors.toUnmodifiableSet()),
                    organisation.holds(person, Role.GENERAL_OFFICE, null));
        }
    }
}
