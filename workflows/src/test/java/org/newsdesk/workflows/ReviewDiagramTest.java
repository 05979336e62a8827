package org.newsdesk.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import org.activiti.bpmn.model.BpmnModel;
import org.activiti.bpmn.model.FlowElement;
import org.activiti.bpmn.model.FlowNode;
import org.activiti.bpmn.model.GraphicInfo;
import org.activiti.bpmn.model.SequenceFlow;
import org.activiti.bpmn.model.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The picture a section head sees. */
class ReviewDiagramTest {

    @ParameterizedTest
    @EnumSource(Definition.class)
    void the_levels_have_the_names_the_bureau_uses(Definition definition) {
        assertThat(definition.model().getMainProcess().findFlowElementsOfType(UserTask.class))
                .extracting(UserTask::getName)
                .containsExactly("初审", "审查", "局长审查", "保密审查", "登记");
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void every_element_is_drawn(Definition definition) {
        BpmnModel model = definition.model();

        assertThat(elements(model)).allSatisfy(element -> {
            if (element instanceof SequenceFlow) {
                assertThat(model.getFlowLocationGraphicInfo(element.getId()))
                        .as(element.getId())
                        .hasSizeGreaterThanOrEqualTo(2);
            } else {
                assertThat(model.getGraphicInfo(element.getId()))
                        .as(element.getId())
                        .isNotNull();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void nothing_is_drawn_that_is_not_there(Definition definition) {
        BpmnModel model = definition.model();
        List<String> ids = elements(model).stream().map(FlowElement::getId).toList();

        assertThat(ids)
                .containsAll(model.getLocationMap().keySet())
                .containsAll(model.getFlowLocationMap().keySet());
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void every_way_out_of_a_gateway_says_when_it_is_taken(Definition definition) {
        BpmnModel model = definition.model();

        assertThat(flows(model))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allSatisfy(flow -> {
                    assertThat(flow.getName()).isNotBlank();
                    assertThat(model.getLabelGraphicInfo(flow.getId()))
                            .as(flow.getId())
                            .isNotNull();
                });
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void no_label_crosses_a_line_a_shape_or_another_label(Definition definition) {
        BpmnModel model = definition.model();
        for (SequenceFlow flow : flows(model)) {
            if (flow.getName() == null) {
                continue;
            }
            Rectangle2D label = box(model.getLabelGraphicInfo(flow.getId()));
            assertThat(elements(model)).allSatisfy(other -> {
                if (other instanceof SequenceFlow line) {
                    assertThat(crosses(label, model.getFlowLocationGraphicInfo(line.getId())))
                            .as("%s and line %s", flow.getId(), line.getId())
                            .isFalse();
                } else {
                    assertThat(label.intersects(box(model.getGraphicInfo(other.getId()))))
                            .as("%s and shape %s", flow.getId(), other.getId())
                            .isFalse();
                }
            });
            assertThat(flows(model))
                    .filteredOn(other -> other != flow && other.getName() != null)
                    .noneMatch(other -> label.intersects(box(model.getLabelGraphicInfo(other.getId()))));
        }
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void no_line_runs_through_a_shape_it_does_not_belong_to(Definition definition) {
        BpmnModel model = definition.model();
        for (SequenceFlow flow : flows(model)) {
            assertThat(model.getMainProcess().findFlowElementsOfType(FlowNode.class))
                    .filteredOn(node -> !node.getId().equals(flow.getSourceRef())
                            && !node.getId().equals(flow.getTargetRef()))
                    .noneMatch(node -> crosses(
                            box(model.getGraphicInfo(node.getId())), model.getFlowLocationGraphicInfo(flow.getId())));
        }
    }

    private static Collection<FlowElement> elements(BpmnModel model) {
        return model.getMainProcess().getFlowElements();
    }

    private static List<SequenceFlow> flows(BpmnModel model) {
        return model.getMainProcess().findFlowElementsOfType(SequenceFlow.class);
    }

    private static Rectangle2D box(GraphicInfo info) {
        return new Rectangle2D.Double(info.getX(), info.getY(), info.getWidth(), info.getHeight());
    }

    private static boolean crosses(Rectangle2D box, List<GraphicInfo> line) {
        for (int i = 1; i < line.size(); i++) {
            GraphicInfo from = line.get(i - 1);
            GraphicInfo to = line.get(i);
            if (box.intersectsLine(from.getX(), from.getY(), to.getX(), to.getY())) {
                return true;
            }
        }
        return false;
    }
}
