package org.newsdesk.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.activiti.bpmn.model.StartEvent;
import org.activiti.bpmn.model.UserTask;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every process, task, property and choice has a label in both languages. */
class WorkflowLabelsTest {
    private static final String FOLDER = "alfresco/module/newsdesk-platform/";

    private final ResourceBundle chinese = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_labels_and_no_others() throws Exception {
        Set<String> expected = Set.copyOf(expectedKeys());

        assertThat(chinese.keySet()).containsExactlyInAnyOrderElementsOf(withDescriptions(expected));
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
    }

    @Test
    void english_labels_are_translated() {
        assertThat(english.keySet())
                .allSatisfy(key ->
                        assertThat(english.getString(key)).as(key).isNotBlank().doesNotMatch(".*\\p{IsHan}.*"));
        assertThat(chinese.keySet())
                .allSatisfy(key -> assertThat(chinese.getString(key)).as(key).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void chinese_users_of_an_english_server_get_chinese() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            ResourceBundle.clearCache();
            ResourceBundle bundle =
                    ResourceBundle.getBundle(FOLDER + "messages/newsdesk-workflow", Locale.SIMPLIFIED_CHINESE);

            assertThat(bundle.getString("newsdeskSectionReview.workflow.title")).isEqualTo("股室稿件审查");
        } finally {
            Locale.setDefault(machine);
            ResourceBundle.clearCache();
        }
    }

    @Test
    void task_titles_are_those_of_the_diagram() {
        for (Definition definition : Definition.values()) {
            for (UserTask task : definition.model().getMainProcess().findFlowElementsOfType(UserTask.class)) {
                assertThat(chinese.getString(taskKey(definition, task.getFormKey())))
                        .isEqualTo(task.getName());
            }
        }
    }

    private static List<String> expectedKeys() throws Exception {
        Document model = model();
        List<String> keys = new ArrayList<>();
        for (Definition definition : Definition.values()) {
            keys.add(definition.key() + ".workflow.title");
            var process = definition.model().getMainProcess();
            for (StartEvent start : process.findFlowElementsOfType(StartEvent.class)) {
                keys.add(taskKey(definition, start.getFormKey()));
            }
            for (UserTask task : process.findFlowElementsOfType(UserTask.class)) {
                keys.add(taskKey(definition, task.getFormKey()));
            }
        }
        for (Element type : elements(model.getDocumentElement(), "type")) {
            if (!type.getAttribute("name").isEmpty()) {
                keys.add("ndw_model.type." + name(type) + ".title");
            }
        }
        for (Element properties : elements(model.getDocumentElement(), "properties")) {
            for (Element property : elements(properties, "property")) {
                keys.add("ndw_model.property." + name(property) + ".title");
            }
        }
        for (Element constraints : elements(model.getDocumentElement(), "constraints")) {
            for (Element value : elements(constraints, "list")) {
                elements(value, "value")
                        .forEach(v -> keys.add("listconstraint.ndw_outcomeList."
                                + v.getTextContent().strip()));
            }
        }
        return keys;
    }

    private static List<String> withDescriptions(Set<String> titles) {
        List<String> keys = new ArrayList<>();
        for (String title : titles) {
            keys.add(title);
            if (title.endsWith(".title")) {
                keys.add(title.replaceFirst("title$", "description"));
            }
        }
        return keys;
    }

    private static String taskKey(Definition definition, String formKey) {
        return definition.key() + ".task." + formKey.replace(':', '_') + ".title";
    }

    private static String name(Element element) {
        return element.getAttribute("name").replace(':', '_');
    }

    private static List<Element> elements(Element parent, String tag) {
        NodeList found = parent.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document model() throws Exception {
        try (InputStream file = WorkflowLabelsTest.class
                .getClassLoader()
                .getResourceAsStream(FOLDER + "workflow/newsdesk-workflow-model.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                FOLDER + "messages/newsdesk-workflow",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }
}
