package org.newsdesk.testbed.host.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/** Turns behaviours off and on for the current transaction; calls nest. */
public final class HostBehaviourFilter implements BehaviourFilter {

    private static final String KEY = HostBehaviourFilter.class.getName();
    private final HostDictionary dictionary;

    /** A filter that knows the class hierarchy of a dictionary. */
    public HostBehaviourFilter(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** What is turned off: everything (null class, null node), a class, a node, or a class of a node. */
    private record Target(NodeRef node, QName className, boolean subClasses) {}

    @Override
    public void disableBehaviour() {
        change(new Target(null, null, false), 1);
    }

    @Override
    public void enableBehaviour() {
        change(new Target(null, null, false), -1);
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        change(new Target(null, className, includeSubClasses), 1);
    }

    @Override
    public void enableBehaviour(QName className) {
        if (!change(new Target(null, className, false), -1)) {
            change(new Target(null, className, true), -1);
        }
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        change(new Target(nodeRef, className, false), 1);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        change(new Target(nodeRef, className, false), -1);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        change(new Target(nodeRef, null, false), 1);
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        change(new Target(nodeRef, null, false), -1);
    }

    @Override
    public void enableBehaviours(NodeRef nodeRef) {
        state().keySet().removeIf(target -> nodeRef.equals(target.node()));
    }

    @Override
    public boolean isEnabled() {
        return !state().containsKey(new Target(null, null, false));
    }

    @Override
    public boolean isEnabled(QName className) {
        return isEnabled()
                && state().keySet().stream().noneMatch(target -> target.node() == null && matches(target, className));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        return isEnabled(className)
                && isEnabled(nodeRef)
                && state().keySet().stream()
                        .noneMatch(target -> nodeRef.equals(target.node()) && matches(target, className));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        return isEnabled() && !state().containsKey(new Target(nodeRef, null, false));
    }

    @Override
    public boolean isActivated() {
        return !state().isEmpty();
    }

    private boolean matches(Target target, QName className) {
        if (target.className() == null) {
            return false;
        }
        return target.className().equals(className)
                || target.subClasses() && dictionary.isSubClass(className, target.className());
    }

    private static boolean change(Target target, int by) {
        Map<Target, Integer> state = state();
        if (by < 0 && !state.containsKey(target)) {
            return false;
        }
        state.merge(target, by, Integer::sum);
        state.remove(target, 0);
        return true;
    }

    private static Map<Target, Integer> state() {
        return TransactionScope.resource(KEY, HashMap::new);
    }
}
