package org.newsdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.RuleViolation;

class SettingsDocumentTest {

    private static final String NAME = "清单.txt";

    private final FakeRepository repository = new FakeRepository();
    private final SettingsDocument document = repository.document(NewsdeskModel.TYPE_CHECKLIST_DOCUMENT, NAME);

    @Test
    void absent_document_is_empty_and_cannot_be_replaced() {
        assertThat(document.text()).isEmpty();
        assertThat(document.contentUrl()).isEmpty();
        assertThat(document.mayEdit()).isFalse();
        assertThatThrownBy(() -> document.replace("新"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(409));
    }

    @Test
    void document_is_created_once_and_never_overwritten() {
        document.createIfAbsent("第一");
        document.createIfAbsent("第二");

        assertThat(document.text()).isEqualTo("第一");
        assertThat(document.version()).isEqualTo("1.0");
        assertThat(repository.children(repository.settings())).containsExactly(NAME);
    }

    @Test
    void each_replacement_makes_a_version_and_another_content() {
        document.createIfAbsent("第一");
        String before = document.contentUrl().orElseThrow();
        document.replace("第二");

        assertThat(document.text()).isEqualTo("第二");
        assertThat(document.version()).isEqualTo("1.1");
        assertThat(document.contentUrl().orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void node_of_the_same_name_and_another_type_is_not_the_document() {
        NodeRef other = repository.add(repository.settings(), ContentModel.TYPE_CONTENT, NAME);

        assertThat(document.is(other)).isFalse();
        assertThat(document.text()).isEmpty();
    }

    @Test
    void copy_elsewhere_is_not_the_document() {
        document.createIfAbsent("文");
        NodeRef copy = repository.add(repository.desk(), NewsdeskModel.TYPE_CHECKLIST_DOCUMENT, NAME);

        assertThat(document.is(copy)).isFalse();
        assertThat(document.is(repository.child(repository.settings(), NAME).orElseThrow()))
                .isTrue();
    }

    @Test
    void text_in_another_encoding_is_refused_with_advice() {
        document.createIfAbsent("文");
        repository.put(
                repository.child(repository.settings(), NAME).orElseThrow(),
                "[机构]\n名称: 云岭".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(document::text).hasMessageContaining("FORM.notText");
    }

    @Test
    void overlong_text_is_refused() {
        document.createIfAbsent("文");
        String text = "# 长\n".repeat(1_000_000);

        assertThatThrownBy(() -> document.replace(text)).hasMessageContaining("FORM.tooLong");
        repository.put(
                repository.child(repository.settings(), NAME).orElseThrow(), text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(document::text).hasMessageContaining("FORM.tooLong");
    }
}
