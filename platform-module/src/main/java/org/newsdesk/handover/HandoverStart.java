package org.newsdesk.handover;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Goes on with packages that were not finished, once the repository is up; does not hold up the start. */
public class HandoverStart extends AbstractModuleComponent {
    private JobWorker worker;

    public void setWorker(JobWorker worker) {
        this.worker = worker;
    }

    @Override
    protected void executeInternal() {
        worker.start();
    }
}
