package org.alfresco.service.cmr.security;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.repo.security.permissions.PermissionCheckValue;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** People. */
public interface PersonService {
    /** Node of a person; unknown: {@link NoSuchPersonException}. */
    NodeRef getPerson(String userName);
    /** Node of a person or null. */
    NodeRef getPersonOrNull(String userName);
    /** Node of a person, created when allowed. */
    NodeRef getPerson(String userName, boolean autoCreateHomeFolderAndMissingPersonIfAllowed);
    /** Names of a person. */
    PersonInfo getPerson(NodeRef personRef) throws NoSuchPersonException;
    /** Whether the person exists. */
    boolean personExists(String userName);
    /** Sets properties. */
    void setPersonProperties(String userName, Map<QName, Serializable> properties);
    /** Creates a person; {@code cm:userName} is required. */
    NodeRef createPerson(Map<QName, Serializable> properties);
    /** Creates a person in zones. */
    NodeRef createPerson(Map<QName, Serializable> properties, Set<String> zones);
    /** Deletes a person. */
    void deletePerson(String userName);
    /** Deletes a person. */
    void deletePerson(NodeRef personRef);
    /** Parent of all people. */
    NodeRef getPeopleContainer();
    /** Whether {@code A} and {@code a} are two people. */
    boolean getUserNamesAreCaseSensitive();
    /** The name as it is stored, or null when unknown. */
    String getUserIdentifier(String caseSensitiveUserName);
    /** Number of people. */
    int countPeople();
    /** Whether the person may log in. */
    boolean isEnabled(String userName);

    /** Names of a person. */
    class PersonInfo implements PermissionCheckValue {
        private final NodeRef nodeRef;
        private final String userName;
        private final String firstName;
        private final String lastName;

        /** All values. */
        public PersonInfo(NodeRef nodeRef, String userName, String firstName, String lastName) {
            this.nodeRef = nodeRef;
            this.userName = userName;
            this.firstName = firstName;
            this.lastName = lastName;
        }

        @Override
        public NodeRef getNodeRef() {
            return nodeRef;
        }

        /** User name. */
        public String getUserName() {
            return userName;
        }

        /** First name. */
        public String getFirstName() {
            return firstName;
        }

        /** Last name. */
        public String getLastName() {
            return lastName;
        }
    }
}
