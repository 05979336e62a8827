package org.newsdesk.settings;

/** Who answers for what a settings document says. */
public interface SettingsListener {

    /**
     * The document's content changed in the transaction under way, which is about to commit. Brings it into force.
     *
     * @throws org.newsdesk.rule.RuleViolation when the new content is wrong; the transaction is rolled back then
     */
    void documentChanged();
}
