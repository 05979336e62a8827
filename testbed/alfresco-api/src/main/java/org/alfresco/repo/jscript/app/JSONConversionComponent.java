package org.alfresco.repo.jscript.app;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Draws nodes for the document library of Share. */
public class JSONConversionComponent {
    protected Map<QName, PropertyDecorator> propertyDecorators = new HashMap<>();

    /** Has the properties of a decorator drawn by it. */
    public void registerPropertyDecorator(PropertyDecorator propertyDecorator) {
        propertyDecorator.getPropertyNames().forEach(name -> propertyDecorators.put(name, propertyDecorator));
    }
}
