package org.newsdesk.testbed.host.dictionary;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** What modules subclass as {@code parent="dictionaryModelBootstrap"}: loads models and their labels. */
public final class DictionaryModelBootstrap {

    private final HostDictionary dictionary;
    private List<String> models = List.of();
    private List<String> labels = List.of();

    /** Loads into a dictionary. */
    public DictionaryModelBootstrap(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Class-path locations of model files, in order. */
    public void setModels(List<String> models) {
        this.models = List.copyOf(models);
    }

    /** Base names of the label bundles. */
    public void setLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /** Loads all; called by Spring. */
    public void bootstrap() {
        models.forEach(dictionary::load);
        labels.forEach(I18NUtil::registerResourceBundle);
    }
}
