package org.newsdesk.organisation;

import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PersonService;
import org.alfresco.service.namespace.QName;

/** The platform's people; works with the raw services, names are no secret. */
public class RepositoryPeople implements People {

    private final PersonService personService;
    private final NodeService nodeService;

    public RepositoryPeople(PersonService personService, NodeService nodeService) {
        this.personService = personService;
        this.nodeService = nodeService;
    }

    @Override
    public boolean exists(String userName) {
        NodeRef person = personService.getPersonOrNull(userName);
        return person != null && userName.equals(text(person, ContentModel.PROP_USERNAME));
    }

    @Override
    public String displayName(String userName) {
        NodeRef person = userName == null ? null : personService.getPersonOrNull(userName);
        if (person == null) {
            return userName;
        }
        String name =
                PersonName.of(text(person, ContentModel.PROP_LASTNAME), text(person, ContentModel.PROP_FIRSTNAME));
        return name.isEmpty() ? userName : name;
    }

    private String text(NodeRef person, QName property) {
        return Objects.toString(nodeService.getProperty(person, property), "").strip();
    }
}
