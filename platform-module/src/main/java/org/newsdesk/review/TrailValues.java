package org.newsdesk.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.QName;
import org.newsdesk.draft.Level;
import org.newsdesk.model.NewsdeskModel;

/** The properties of one node of the trail, as its records. */
final class TrailValues {
    private final Map<QName, Serializable> values;

    TrailValues(Map<QName, Serializable> values) {
        this.values = values;
    }

    SignOff signOff(String id) {
        return new SignOff(
                id,
                Level.valueOf(text(NewsdeskModel.PROP_ENTRY_LEVEL)),
                text(NewsdeskModel.PROP_PERSON),
                text(NewsdeskModel.PROP_PERSON_NAME),
                text(NewsdeskModel.PROP_ROLE),
                text(NewsdeskModel.PROP_ON_BEHALF_OF),
                text(NewsdeskModel.PROP_ON_BEHALF_OF_NAME),
                Outcome.valueOf(text(NewsdeskModel.PROP_OUTCOME)),
                text(NewsdeskModel.PROP_OPINION),
                at(),
                round(),
                text(NewsdeskModel.PROP_ENTRY_CONTENT_SHA256),
                text(NewsdeskModel.PROP_VERSION_LABEL),
                text(NewsdeskModel.PROP_MANDATE));
    }

    ChecklistRecord checklistRecord() {
        return new ChecklistRecord(
                text(NewsdeskModel.PROP_PERSON),
                text(NewsdeskModel.PROP_PERSON_NAME),
                at(),
                round(),
                text(NewsdeskModel.PROP_LIST_VERSION),
                text(NewsdeskModel.PROP_ENTRY_CONTENT_SHA256),
                TrailJson.read(text(NewsdeskModel.PROP_ANSWERS), RecordedAnswer.class, "checklist"),
                TrailJson.read(text(NewsdeskModel.PROP_RESOLUTIONS), Resolution.class, "findings"));
    }

    TrailEvent event() {
        return new TrailEvent(
                text(ContentModel.PROP_NAME),
                TrailEvent.Kind.valueOf(text(NewsdeskModel.PROP_EVENT)),
                text(NewsdeskModel.PROP_PERSON),
                text(NewsdeskModel.PROP_PERSON_NAME),
                at(),
                round(),
                text(NewsdeskModel.PROP_TEXT),
                text(NewsdeskModel.PROP_ABOUT));
    }

    List<RecordedVersion> versions() {
        return TrailJson.read(text(NewsdeskModel.PROP_VERSIONS), RecordedVersion.class, "versions");
    }

    private String text(QName name) {
        Serializable value = values.get(name);
        return value == null ? null : value.toString();
    }

    private Instant at() {
        return ((Date) values.get(NewsdeskModel.PROP_AT)).toInstant();
    }

    private int round() {
        return ((Number) values.get(NewsdeskModel.PROP_ENTRY_ROUND)).intValue();
    }
}
