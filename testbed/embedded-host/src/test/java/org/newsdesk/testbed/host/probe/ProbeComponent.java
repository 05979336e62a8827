package org.newsdesk.testbed.host.probe;

import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;

/** Remembers that and as whom it ran. */
public final class ProbeComponent extends AbstractModuleComponent {

    private String greeting;
    private String ranAs;

    /** A value from the module's properties. */
    public void setGreeting(String greeting) {
        this.greeting = greeting;
    }

    /** What the properties say. */
    public String greeting() {
        return greeting;
    }

    /** The user it ran as, or null. */
    public String ranAs() {
        return ranAs;
    }

    @Override
    protected void executeInternal() {
        ranAs = AuthenticationUtil.getRunAsUser();
    }
}
