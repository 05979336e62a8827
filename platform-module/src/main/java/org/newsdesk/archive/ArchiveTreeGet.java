package org.newsdesk.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;

/** {@code GET newsdesk/archive/tree}: years and units with the number of pieces the caller reads, newest year first. */
public class ArchiveTreeGet extends NewsdeskWebScript {
    private final PieceTable table;
    private final ArchiveReaders readers;
    private final OrganisationService organisations;

    public ArchiveTreeGet(PieceTable table, ArchiveReaders readers, OrganisationService organisations) {
        this.table = table;
        this.readers = readers;
        this.organisations = organisations;
    }

    /** The answer. */
    record View(List<Year> years) {}

    /** A year. */
    record Year(int year, long count, List<UnitCount> units) {}

    /** A unit; one that is gone keeps its code for a name. */
    record UnitCount(String unit, String unitName, long count) {}

    @Override
    protected Object answer(Call call) {
        Organisation organisation = organisations.current();
        Map<Integer, List<UnitCount>> years = new LinkedHashMap<>();
        for (PieceTable.Place place : table.places(readers.reader(call.user()))) {
            String name = organisation.unit(place.unit()).map(Unit::name).orElse(place.unit());
            years.computeIfAbsent(place.year(), year -> new ArrayList<>())
                    .add(new UnitCount(place.unit(), name, place.pieces()));
        }
        return new View(years.entrySet().stream()
                .map(year -> new Year(
                        year.getKey(),
                        year.getValue().stream().mapToLong(UnitCount::count).sum(),
                        year.getValue()))
                .toList());
    }
}
