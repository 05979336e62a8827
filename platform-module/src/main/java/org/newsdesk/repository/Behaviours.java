package org.newsdesk.repository;

import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Binds methods to policies of the repository, always at the very event: only then a refusal reaches the client with its own
 * text and status, and only then the extension's own writes can be told from others.
 */
public class Behaviours {
    private final PolicyComponent policies;
    private final NodeService nodeService;
    private final DictionaryService dictionary;

    public Behaviours(PolicyComponent policies, NodeService nodeService, DictionaryService dictionary) {
        this.policies = policies;
        this.nodeService = nodeService;
        this.dictionary = dictionary;
    }

    /** Binding of methods of this object to events of nodes with this type or aspect. */
    public OfClass on(QName className, Object target) {
        return new OfClass(className, target);
    }

    /** Bindings for one type or aspect. */
    public final class OfClass {
        private final QName className;
        private final Object target;

        private OfClass(QName className, Object target) {
            this.className = className;
            this.target = target;
        }

        /** Calls the method at each event of that policy. */
        public void bind(QName policy, String method) {
            policies.bindClassBehaviour(policy, className, behaviour(method));
        }

        /** Calls the method at each event of that policy for child associations of that type. */
        public void bindChild(QName policy, QName association, String method) {
            policies.bindAssociationBehaviour(policy, className, association, behaviour(method));
        }

        /** Asks the guard before any aspect comes to a node of this type or goes from it. */
        public void guardAspects(AspectGuard guard) {
            Object aspects = new AspectsOfType(className, guard, nodeService, dictionary);
            policies.bindClassBehaviour(
                    NodeServicePolicies.BeforeAddAspectPolicy.QNAME, aspects, behaviour(aspects, "beforeAddAspect"));
            policies.bindClassBehaviour(
                    NodeServicePolicies.BeforeRemoveAspectPolicy.QNAME,
                    aspects,
                    behaviour(aspects, "beforeRemoveAspect"));
        }

        private JavaBehaviour behaviour(String method) {
            return behaviour(target, method);
        }

        private JavaBehaviour behaviour(Object called, String method) {
            return new JavaBehaviour(called, method, NotificationFrequency.EVERY_EVENT);
        }
    }
}
