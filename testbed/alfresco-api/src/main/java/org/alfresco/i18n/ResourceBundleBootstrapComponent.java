package org.alfresco.i18n;

import java.util.List;
import org.springframework.extensions.surf.util.I18NUtil;

/** Registers message bundles at start. */
public class ResourceBundleBootstrapComponent {
    /** Base names of the bundles. */
    public void setResourceBundles(List<String> resourceBundles) {
        resourceBundles.forEach(I18NUtil::registerResourceBundle);
    }
}
