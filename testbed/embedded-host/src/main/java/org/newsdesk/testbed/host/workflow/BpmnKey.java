package org.newsdesk.testbed.host.workflow;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.alfresco.service.cmr.workflow.WorkflowException;

/** Reads the process id out of a definition. */
final class BpmnKey {
    private BpmnKey() {}

    /** Id of the first process. */
    static String of(InputStream definition) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(definition);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && "process".equals(reader.getLocalName())) {
                    return reader.getAttributeValue(null, "id");
                }
            }
        } catch (XMLStreamException e) {
            throw new WorkflowException("The workflow definition cannot be read", e);
        }
        throw new WorkflowException("The workflow definition has no process");
    }
}
