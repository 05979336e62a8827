package org.newsdesk.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.springframework.core.io.ClassPathResource;

/** Creates a settings document at start-up when there is none, from a text on the class path. */
public class SettingsBootstrap extends AbstractModuleComponent {

    private SettingsDocument document;
    private String text;

    public void setDocument(SettingsDocument document) {
        this.document = document;
    }

    /** Class path location of the text. */
    public void setText(String text) {
        this.text = text;
    }

    @Override
    protected void executeInternal() throws IOException {
        try (InputStream in = new ClassPathResource(text).getInputStream()) {
            document.createIfAbsent(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
