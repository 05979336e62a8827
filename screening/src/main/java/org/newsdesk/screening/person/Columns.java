package org.newsdesk.screening.person;

import java.util.HashMap;
import java.util.Map;
import org.newsdesk.document.Cell;
import org.newsdesk.document.Passage;
import org.newsdesk.screening.person.name.Signs;
import org.newsdesk.screening.text.View;

/** What the heading of a table's column says of whoever is named below it. */
final class Columns {

    private final View view;
    private final Map<Integer, Role> roles = new HashMap<>();

    Columns(View view, Roles words) {
        this.view = view;
        Map<Integer, Role> headings = new HashMap<>();
        int story = -1;
        int row = -1;
        for (int i = 0; i < view.passages().size(); i++) {
            Passage passage = view.passages().get(i);
            Cell cell = passage.cell();
            if (passage.story() != story || cell.row() < row) {
                headings.clear();
            }
            story = passage.story();
            row = cell.row();
            if (row == 0) {
                headings.put(cell.column(), words.heading(view.text().substring(view.start(i), view.end(i))));
            } else if (row > 0) {
                roles.put(i, headings.getOrDefault(cell.column(), Role.NONE));
            }
        }
    }

    /** What the column says of a name that begins at a place: at the beginning of its cell, or in a list there. */
    Role at(int from) {
        if (roles.isEmpty() || from > 0 && Signs.isHan(view.text().charAt(from - 1))) {
            return Role.NONE;
        }
        return roles.getOrDefault(view.passageAt(from), Role.NONE);
    }
}
