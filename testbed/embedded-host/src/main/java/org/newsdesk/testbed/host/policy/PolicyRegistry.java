package org.newsdesk.testbed.host.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;

/** Which behaviours are bound to which policy of which class. */
public final class PolicyRegistry {

    private final HostDictionary dictionary;
    private final Map<QName, List<Binding>> bindings = new ConcurrentHashMap<>();

    /** A registry that knows the class hierarchy of a dictionary. */
    public PolicyRegistry(HostDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * A bound behaviour.
     *
     * @param className type or aspect, or null for a behaviour that takes every class
     * @param association association type, or null for all
     * @param behaviour what is called
     */
    record Binding(QName className, QName association, Behaviour behaviour) {}

    /** Binds a behaviour; null for class or association means all. */
    public void bind(QName policy, QName className, QName association, Behaviour behaviour) {
        bindings.computeIfAbsent(policy, name -> new CopyOnWriteArrayList<>())
                .add(new Binding(className, association, behaviour));
    }

    /** Takes a behaviour away from a policy. */
    void unbind(QName policy, Behaviour behaviour) {
        bindings.getOrDefault(policy, List.of()).removeIf(binding -> binding.behaviour() == behaviour);
    }

    /** The behaviours for a node of these classes: those of each class from the most special on, then those for all. */
    List<Binding> find(QName policy, Iterable<QName> classes, QName association) {
        List<Binding> bound = bindings.getOrDefault(policy, List.of());
        if (bound.isEmpty()) {
            return List.of();
        }
        Set<QName> lineage = new LinkedHashSet<>();
        classes.forEach(name -> lineage.addAll(dictionary.lineage(name)));
        List<Binding> found = new ArrayList<>();
        for (QName name : lineage) {
            bound.stream()
                    .filter(binding -> name.equals(binding.className()) && matches(binding, association))
                    .forEach(found::add);
        }
        bound.stream()
                .filter(binding -> binding.className() == null && matches(binding, association))
                .forEach(found::add);
        return found;
    }

    private static boolean matches(Binding binding, QName association) {
        return binding.association() == null
                || association == null
                || binding.association().equals(association);
    }
}
