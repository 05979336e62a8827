package org.alfresco.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MalformedNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.namespace.InvalidQNameException;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.junit.jupiter.api.Test;

class ValueTypesTest {

    @Test
    void a_node_reference_is_read_and_written() {
        NodeRef ref = new NodeRef("workspace://SpacesStore/abc");
        assertThat(ref.getStoreRef()).isEqualTo(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
        assertThat(ref.getId()).isEqualTo("abc");
        assertThat(ref).hasToString("workspace://SpacesStore/abc").isEqualTo(new NodeRef(ref.toString()));
        assertThatThrownBy(() -> new NodeRef("abc")).isInstanceOf(MalformedNodeRefException.class);
        assertThat(NodeRef.getNodeRefs("workspace://SpacesStore/a,nonsense, workspace://SpacesStore/b"))
                .hasSize(2);
    }

    @Test
    void names_are_equal_whatever_their_prefix() {
        QName name = QName.createQName("{urn:x}local");
        assertThat(name).isEqualTo(QName.createQName("urn:x", "local")).hasToString("{urn:x}local");
        assertThat(QName.splitPrefixedQName("cm:name")).containsExactly("cm", "name");
        assertThat(new RegexQNamePattern("urn:.*", "lo.*").isMatch(name)).isTrue();
        assertThat(RegexQNamePattern.MATCH_ALL.isMatch(name)).isTrue();
        assertThatThrownBy(() -> QName.createQName("urn:x", "")).isInstanceOf(InvalidQNameException.class);
    }

    @Test
    void an_association_survives_its_own_notation() {
        ChildAssociationRef ref = new ChildAssociationRef(
                QName.createQName("{urn:x}contains"),
                new NodeRef("workspace://SpacesStore/p"),
                QName.createQName("{urn:x}name"),
                new NodeRef("workspace://SpacesStore/c"),
                true,
                3);
        ChildAssociationRef read = new ChildAssociationRef(ref.toString());
        assertThat(read).isEqualTo(ref);
        assertThat(read.isPrimary()).isTrue();
        assertThat(read.getNthSibling()).isEqualTo(3);
    }

    @Test
    void content_data_survives_its_own_notation() {
        ContentData data = new ContentData("store://2026/x.bin", "text/plain", 7, "UTF-8", Locale.SIMPLIFIED_CHINESE);
        assertThat(ContentData.createContentProperty(data.toString())).isEqualTo(data);
        assertThat(ContentData.hasContent(new ContentData(null, "text/plain", 0, "UTF-8")))
                .isFalse();
    }

    @Test
    void authorities_are_told_apart_by_name() {
        assertThat(AuthorityType.getAuthorityType("GROUP_EVERYONE")).isEqualTo(AuthorityType.EVERYONE);
        assertThat(AuthorityType.getAuthorityType("GROUP_x")).isEqualTo(AuthorityType.GROUP);
        assertThat(AuthorityType.getAuthorityType("ROLE_OWNER")).isEqualTo(AuthorityType.OWNER);
        assertThat(AuthorityType.getAuthorityType("anna")).isEqualTo(AuthorityType.USER);
    }
}
