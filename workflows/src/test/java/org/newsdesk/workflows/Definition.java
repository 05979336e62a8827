package org.newsdesk.workflows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.activiti.bpmn.converter.BpmnXMLConverter;
import org.activiti.bpmn.model.BpmnModel;

/** The two definitions as they are shipped. */
enum Definition {
    SECTION("newsdeskSectionReview"),
    OFFICE("newsdeskOfficeReview");

    private static final String FOLDER = "alfresco/module/newsdesk-platform/workflow/";

    private final String key;

    Definition(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    String resource() {
        return FOLDER + key + ".bpmn20.xml";
    }

    BpmnModel model() {
        try (InputStream file = Definition.class.getClassLoader().getResourceAsStream(resource())) {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(file, "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(resource(), e);
        }
    }
}
