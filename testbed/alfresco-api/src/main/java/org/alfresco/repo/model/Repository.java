package org.alfresco.repo.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** Well-known places of the repository. */
public abstract class Repository {
    /** Root of the workspace store. */
    public abstract NodeRef getRootHome();
    /** Company Home. */
    public abstract NodeRef getCompanyHome();
    /** Node of the current run-as user, or null. */
    public abstract NodeRef getPerson();
    /** Node of the fully authenticated user, or null. */
    public abstract NodeRef getFullyAuthenticatedPerson();
    /** Home folder of a person, or null. */
    public abstract NodeRef getUserHome(NodeRef person);
}
