package org.alfresco.repo.policy;

/** A policy of an association. */
public interface AssociationPolicy extends Policy {}
