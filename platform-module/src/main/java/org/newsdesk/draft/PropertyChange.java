package org.newsdesk.draft;

import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Housekeeping;

/** What an update of properties changes, as far as the rules care. */
final class PropertyChange {
    private final Map<QName, Serializable> before;
    private final Map<QName, Serializable> after;
    private final Set<QName> changed = new HashSet<>();

    PropertyChange(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        this.before = before;
        this.after = after;
        changed.addAll(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(name -> Objects.equals(before.get(name), after.get(name)) || Housekeeping.is(name));
        if (before.isEmpty()) {
            changed.removeIf(this::isDefaultOfNewDraft);
        }
    }

    boolean touchesProtected() {
        return changed.stream().anyMatch(NewsdeskModel.PROTECTED::contains);
    }

    QName firstProtected() {
        return changed.stream()
                .filter(NewsdeskModel.PROTECTED::contains)
                .findFirst()
                .orElseThrow();
    }

    boolean touchesSubstance() {
        return !changed.isEmpty();
    }

    boolean lowersImportance() {
        return Boolean.TRUE.equals(before.get(NewsdeskModel.PROP_IMPORTANT))
                && !Boolean.TRUE.equals(after.get(NewsdeskModel.PROP_IMPORTANT));
    }

    private boolean isDefaultOfNewDraft(QName name) {
        Serializable value = after.get(name);
        return (NewsdeskModel.PROP_STATE.equals(name) && DraftState.DRAFT.name().equals(value))
                || (NewsdeskModel.PROP_ROUND.equals(name) && Integer.valueOf(0).equals(value));
    }
}
