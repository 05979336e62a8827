package org.alfresco.repo.policy;

import java.util.Objects;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;

/** Frequency and switch of a behaviour. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;
    private final ThreadLocal<Integer> disabled = ThreadLocal.withInitial(() -> 0);

    /** On every event. */
    public BaseBehaviour() {}

    /** At the given frequency. */
    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = Objects.requireNonNull(frequency, "frequency");
    }

    /** Changes the frequency. */
    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.set(disabled.get() + 1);
    }

    @Override
    public void enable() {
        int depth = disabled.get();
        if (depth == 0) {
            throw new PolicyException("Cannot enable " + this + " at this time - mismatched with disable calls");
        }
        if (depth == 1) {
            disabled.remove();
        } else {
            disabled.set(depth - 1);
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get() == 0;
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
