package org.alfresco.service.cmr.action;

/** Something that can be done to a node. */
public interface Action extends ParameterizedItem {}
