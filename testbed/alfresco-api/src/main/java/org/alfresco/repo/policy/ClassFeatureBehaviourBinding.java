package org.alfresco.repo.policy;

import java.util.Objects;
import org.alfresco.service.namespace.QName;

/** Binding to an association of a type or aspect. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    private final QName featureQName;

    ClassFeatureBehaviourBinding(QName classQName, QName featureQName, BehaviourBinding general) {
        super(classQName, general);
        this.featureQName = featureQName;
    }
    /** The association, or null for all. */
    QName getFeatureQName() {
        return featureQName;
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj)
                && obj instanceof ClassFeatureBehaviourBinding that
                && Objects.equals(featureQName, that.featureQName);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getClassQName(), featureQName);
    }
}
