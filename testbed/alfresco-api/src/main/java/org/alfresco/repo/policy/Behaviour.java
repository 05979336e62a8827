package org.alfresco.repo.policy;

/** Code bound to a policy. */
public interface Behaviour {
    /** When the code runs. */
    enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }
    /** The code as an implementation of the policy. */
    <T> T getInterface(Class<T> policy);
    /** Switches it off for the current thread. */
    void disable();
    /** Takes one {@link #disable()} back. */
    void enable();
    /** Whether it is on for the current thread. */
    boolean isEnabled();
    /** When it runs. */
    NotificationFrequency getNotificationFrequency();
}
