package org.newsdesk.draft;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;

/** Maps the properties of a draft node to a {@link Draft}. */
final class DraftProperties {
    private final Map<QName, Serializable> values;

    private DraftProperties(Map<QName, Serializable> values) {
        this.values = values;
    }

    static Draft read(String id, Map<QName, Serializable> values) {
        return new DraftProperties(values).draft(id);
    }

    private Draft draft(String id) {
        String level = text(NewsdeskModel.PROP_LEVEL);
        String state = text(NewsdeskModel.PROP_STATE);
        return new Draft(
                id,
                text(ContentModel.PROP_NAME),
                form(),
                state == null ? DraftState.DRAFT : DraftState.valueOf(state),
                text(NewsdeskModel.PROP_UNIT),
                text(NewsdeskModel.PROP_AUTHOR),
                text(NewsdeskModel.PROP_BROUGHT_BY),
                values.get(NewsdeskModel.PROP_ROUND) instanceof Number number ? number.intValue() : 0,
                level == null ? null : Level.valueOf(level),
                time(NewsdeskModel.PROP_LEVEL_SINCE),
                submission(),
                registration(),
                time(NewsdeskModel.PROP_RELEASED_AT),
                time(ContentModel.PROP_MODIFIED));
    }

    private Draft.Form form() {
        return new Draft.Form(
                text(ContentModel.PROP_TITLE),
                text(NewsdeskModel.PROP_CATEGORY),
                text(NewsdeskModel.PROP_REPORTING_UNIT),
                text(NewsdeskModel.PROP_INFORMATION_OFFICER),
                list(NewsdeskModel.PROP_CHANNELS),
                flag(NewsdeskModel.PROP_IMPORTANT),
                flag(NewsdeskModel.PROP_CONCERNS_CASE),
                flag(NewsdeskModel.PROP_CONCERNS_MINOR));
    }

    private Draft.Submission submission() {
        String submitter = text(NewsdeskModel.PROP_SUBMITTER);
        return submitter == null
                ? null
                : new Draft.Submission(
                        submitter,
                        time(NewsdeskModel.PROP_SUBMITTED_AT),
                        text(NewsdeskModel.PROP_PROCESS_ID),
                        text(NewsdeskModel.PROP_CONTENT_SHA256));
    }

    private Draft.Registration registration() {
        String number = text(NewsdeskModel.PROP_REGISTER_NUMBER);
        return number == null ? null : new Draft.Registration(number, time(NewsdeskModel.PROP_REGISTERED_AT));
    }

    private String text(QName name) {
        Serializable value = values.get(name);
        if (value instanceof MLText texts) {
            return texts.getDefaultValue();
        }
        return value == null ? null : value.toString();
    }

    private Instant time(QName name) {
        return values.get(name) instanceof Date date ? date.toInstant() : null;
    }

    private boolean flag(QName name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    private List<String> list(QName name) {
        return values.get(name) instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }
}
