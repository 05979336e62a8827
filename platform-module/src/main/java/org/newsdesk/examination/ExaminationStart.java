package org.newsdesk.examination;

import org.alfresco.repo.module.AbstractModuleComponent;

/** Starts the screening of what is pending once the repository is up; does not hold up the start. */
public class ExaminationStart extends AbstractModuleComponent {
    private ExaminationWorkers workers;

    public void setWorkers(ExaminationWorkers workers) {
        this.workers = workers;
    }

    @Override
    protected void executeInternal() {
        workers.start();
    }
}
