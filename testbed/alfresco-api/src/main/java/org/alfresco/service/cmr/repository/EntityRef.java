package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** A reference to something stored in the repository. */
public interface EntityRef extends Serializable {}
