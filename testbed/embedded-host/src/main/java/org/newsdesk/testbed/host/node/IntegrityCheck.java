package org.newsdesk.testbed.host.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.node.integrity.IntegrityRecord;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.dictionary.PropertyModel;
import org.newsdesk.testbed.host.dictionary.PropertyModel.ConstraintModel;
import org.newsdesk.testbed.host.transaction.CommitWork;
import org.newsdesk.testbed.host.transaction.TransactionScope;

/** Checks written nodes before the commit: enforced mandatory properties and constraints. */
public final class IntegrityCheck implements CommitWork {

    private static final String KEY = IntegrityCheck.class.getName();
    private final NodeTable table;
    private final HostDictionary dictionary;

    /** Checks stored nodes against a dictionary. */
    public IntegrityCheck(NodeTable table, HostDictionary dictionary) {
        this.table = table;
        this.dictionary = dictionary;
    }

    /** Remembers a written node. */
    void touched(NodeRef node) {
        if (StoreRef.STORE_REF_WORKSPACE_SPACESSTORE.equals(node.getStoreRef())) {
            state().add(node);
        }
    }

    @Override
    public boolean run() {
        List<IntegrityRecord> records = new ArrayList<>();
        for (NodeRef node : state()) {
            NodeRow row = table.find(node);
            if (row != null) {
                check(row, records);
            }
        }
        state().clear();
        if (!records.isEmpty()) {
            StringBuilder text = new StringBuilder("Found " + records.size() + " integrity violations:");
            records.forEach(record -> text.append('\n').append(record.getMessage()));
            throw new IntegrityException(text.toString(), records);
        }
        return false;
    }

    private void check(NodeRow row, List<IntegrityRecord> records) {
        Set<PropertyModel> properties =
                new LinkedHashSet<>(dictionary.propertiesOf(row.type()).values());
        row.aspects()
                .forEach(aspect ->
                        properties.addAll(dictionary.propertiesOf(aspect).values()));
        for (PropertyModel property : properties) {
            Serializable value = row.properties().get(property.name());
            if (isEmpty(value)) {
                if (property.mandatory() && property.enforced()) {
                    records.add(new IntegrityRecord("Mandatory property not set: " + describe(row, property.name())));
                }
            } else {
                checkConstraints(row, property, value, records);
            }
        }
    }

    private static void checkConstraints(
            NodeRow row, PropertyModel property, Serializable value, List<IntegrityRecord> records) {
        for (ConstraintModel constraint : property.constraints()) {
            for (Object item : value instanceof Collection<?> items ? items : List.of(value)) {
                String violation = constraint.violation(item);
                if (violation != null) {
                    records.add(new IntegrityRecord("Invalid property value: " + describe(row, property.name())
                            + "\n   Constraint: " + violation));
                }
            }
        }
    }

    private static String describe(NodeRow row, QName property) {
        return "\n   Node: " + row.ref() + "\n   Name: " + row.properties().get(ContentModel.PROP_NAME) + "\n   Type: "
                + row.type() + "\n   Property: " + property;
    }

    private static boolean isEmpty(Serializable value) {
        return value == null || value.equals("") || value instanceof Collection<?> items && items.isEmpty();
    }

    private static Set<NodeRef> state() {
        return TransactionScope.resource(KEY, LinkedHashSet::new);
    }
}
