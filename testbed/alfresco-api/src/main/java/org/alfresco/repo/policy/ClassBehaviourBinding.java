package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binding to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    private final QName classQName;
    private final BehaviourBinding general;

    ClassBehaviourBinding(QName classQName, BehaviourBinding general) {
        this.classQName = classQName;
        this.general = general;
    }

    @Override
    public BehaviourBinding generaliseBinding() {
        return general;
    }
    /** The type or aspect. */
    public QName getClassQName() {
        return classQName;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ClassBehaviourBinding that && classQName.equals(that.classQName);
    }

    @Override
    public int hashCode() {
        return classQName.hashCode();
    }

    @Override
    public String toString() {
        return "ClassBinding[class=" + classQName + "]";
    }
}
