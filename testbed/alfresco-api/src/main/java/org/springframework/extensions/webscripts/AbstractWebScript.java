package org.springframework.extensions.webscripts;

import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.springframework.extensions.surf.util.I18NUtil;

/** Base of web scripts. */
public abstract class AbstractWebScript implements WebScript {
    private static final String ROOT = "alfresco/extension/templates/webscripts/";
    private Container container;
    private Description description;

    /** For subclasses. */
    public AbstractWebScript() {}

    @Override
    public void init(Container container, Description description) {
        this.container = container;
        this.description = description;
    }

    /** The container. */
    protected final Container getContainer() {
        return container;
    }

    @Override
    public final Description getDescription() {
        return description;
    }

    @Override
    public final ResourceBundle getResources() {
        String path = description.getDescPath();
        String base = ROOT + path.substring(0, path.length() - ".desc.xml".length());
        try {
            return ResourceBundle.getBundle(
                    base,
                    I18NUtil.getLocale(),
                    getClass().getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return description == null ? getClass().getName() : description.getId();
    }
}
