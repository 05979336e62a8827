package org.alfresco.service.cmr.dictionary;

/** An aspect. */
public interface AspectDefinition extends ClassDefinition {}
