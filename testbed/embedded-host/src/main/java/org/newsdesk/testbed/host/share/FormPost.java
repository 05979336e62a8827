package org.newsdesk.testbed.host.share;

import java.util.Map;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.newsdesk.testbed.host.workflow.Values;
import org.newsdesk.testbed.host.workflow.VariableNames;
import org.springframework.extensions.webscripts.WebScriptException;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** Saves a form of Share. Whatever goes wrong is a 500 with the class and text of the exception, and rolls back. */
abstract class FormPost extends JsonScript {
    private final String kind;
    private final VariableNames names;
    private final Values values;
    private final DictionaryService dictionary;

    FormPost(String kind, VariableNames names, Values values, DictionaryService dictionary) {
        this.kind = kind;
        this.names = names;
        this.values = values;
        this.dictionary = dictionary;
    }

    /** The id of what the form is about. */
    abstract String itemId(WebScriptRequest request);

    /** Saves the form; the text of the result is answered. */
    abstract Object save(String itemId, FormData form);

    @Override
    Object answer(WebScriptRequest request) {
        FormData form = FormData.of(body(request), names, values, dictionary);
        String itemId = itemId(request);
        Object saved;
        try {
            saved = save(itemId, form);
        } catch (RuntimeException e) {
            throw new WebScriptException(500, e.getClass().getName() + ": " + e.getMessage(), e);
        }
        return Map.of(
                "persistedObject",
                saved.toString(),
                "message",
                "Successfully persisted form for item [" + kind + "]" + itemId);
    }
}
