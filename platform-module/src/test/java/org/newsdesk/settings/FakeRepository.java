package org.newsdesk.settings;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;

/** A repository in memory, as far as settings documents and unit folders need one. */
public final class FakeRepository {

    private record Node(NodeRef parent, QName type, Map<QName, Serializable> properties) {}

    private final Map<NodeRef, Node> nodes = new LinkedHashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Map<NodeRef, Map<String, String>> permissions = new HashMap<>();
    private final Set<NodeRef> withoutInheritance = new HashSet<>();
    private final NodeRef desk = add(null, NewsdeskModel.TYPE_DESK, "新闻审发");
    private final NodeRef settings = add(null, NewsdeskModel.TYPE_SETTINGS_FOLDER, "新闻审发");
    private int reads;

    public final ProtectedWrites writes = new ProtectedWrites();
    public final NodeService nodeService = Fake.of(NodeService.class, new Nodes());
    public final ContentService contentService = Fake.of(ContentService.class, new Contents());
    public final PermissionService permissionService = Fake.of(PermissionService.class, new Permissions());
    public final VersionService versionService = Fake.of(VersionService.class, new Versions());
    public final Places places = new Places(nodeService, permissionService, null, writes) {
        @Override
        public NodeRef desk() {
            return desk;
        }

        @Override
        public NodeRef settings() {
            return settings;
        }
    };

    /** A settings document of that type. */
    public SettingsDocument document(QName type, String name) {
        return new SettingsDocument(
                type, name, places, writes, nodeService, contentService, versionService, permissionService);
    }

    public NodeRef desk() {
        return desk;
    }

    public NodeRef settings() {
        return settings;
    }

    /** Adds a node below a parent. */
    public NodeRef add(NodeRef parent, QName type, String name) {
        NodeRef node = new NodeRef(
                StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, UUID.randomUUID().toString());
        nodes.put(node, new Node(parent, type, new HashMap<>(Map.of(ContentModel.PROP_NAME, name))));
        return node;
    }

    /** The child of that name. */
    public Optional<NodeRef> child(NodeRef parent, String name) {
        return nodes.entrySet().stream()
                .filter(each -> parent.equals(each.getValue().parent()))
                .filter(each ->
                        each.getValue().properties().get(ContentModel.PROP_NAME).equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Names of the children. */
    public List<String> children(NodeRef parent) {
        return nodes.values().stream()
                .filter(node -> parent.equals(node.parent()))
                .map(node -> (String) node.properties().get(ContentModel.PROP_NAME))
                .sorted()
                .toList();
    }

    /** Who has which role on a node by itself. */
    public Map<String, String> permissionsOf(NodeRef node) {
        return permissions.getOrDefault(node, Map.of());
    }

    public boolean inherits(NodeRef node) {
        return !withoutInheritance.contains(node);
    }

    /** Replaces a content as another protocol would. */
    public void put(NodeRef node, byte[] bytes) {
        String url = "store://" + UUID.randomUUID();
        contents.put(url, bytes);
        nodes.get(node)
                .properties()
                .put(ContentModel.PROP_CONTENT, new ContentData(url, "text/plain", bytes.length, "UTF-8"));
    }

    /** How often a content was read. */
    public int reads() {
        return reads;
    }

    /** What the node service is asked for. */
    public final class Nodes {
        public boolean exists(NodeRef node) {
            return nodes.containsKey(node);
        }

        public QName getType(NodeRef node) {
            return nodes.get(node).type();
        }

        public Serializable getProperty(NodeRef node, QName name) {
            return nodes.get(node).properties().get(name);
        }

        public void setProperty(NodeRef node, QName name, Serializable value) {
            boolean taken = name.equals(ContentModel.PROP_NAME)
                    && child(nodes.get(node).parent(), (String) value).isPresent();
            if (taken) {
                throw new IllegalStateException("duplicate name " + value);
            }
            nodes.get(node).properties().put(name, value);
        }

        public void addAspect(NodeRef node, QName aspect, Map<QName, Serializable> properties) {
            nodes.get(node).properties().putAll(properties);
            if (aspect.equals(ContentModel.ASPECT_VERSIONABLE)) {
                nodes.get(node).properties().put(ContentModel.PROP_VERSION_LABEL, "1.0");
            }
        }

        public NodeRef getChildByName(NodeRef parent, QName association, String name) {
            return child(parent, name).orElse(null);
        }

        public List<ChildAssociationRef> getChildAssocs(NodeRef parent, Set<QName> types) {
            return nodes.entrySet().stream()
                    .filter(each -> parent.equals(each.getValue().parent()))
                    .filter(each -> types.contains(each.getValue().type()))
                    .map(each -> association(parent, each.getKey()))
                    .toList();
        }

        public ChildAssociationRef getPrimaryParent(NodeRef node) {
            return association(nodes.get(node).parent(), node);
        }

        public ChildAssociationRef createNode(
                NodeRef parent, QName association, QName name, QName type, Map<QName, Serializable> properties) {
            NodeRef node = add(parent, type, (String) properties.get(ContentModel.PROP_NAME));
            nodes.get(node).properties().putAll(properties);
            return association(parent, node);
        }

        private static ChildAssociationRef association(NodeRef parent, NodeRef child) {
            return new ChildAssociationRef(ContentModel.ASSOC_CONTAINS, parent, ContentModel.ASSOC_CONTAINS, child);
        }
    }

    /** What the content service is asked for. */
    public final class Contents {
        public ContentReader getReader(NodeRef node, QName property) {
            ContentData data = (ContentData) nodes.get(node).properties().get(property);
            return data == null ? null : Fake.of(ContentReader.class, new Reader(contents.get(data.getContentUrl())));
        }

        public ContentWriter getWriter(NodeRef node, QName property, boolean update) {
            return Fake.of(ContentWriter.class, new Writer(node));
        }
    }

    /** Reads a content. */
    public final class Reader {
        private final byte[] bytes;

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        public boolean exists() {
            return true;
        }

        public java.io.InputStream getContentInputStream() {
            reads++;
            return new ByteArrayInputStream(bytes);
        }
    }

    /** Writes a content. */
    public final class Writer {
        private final NodeRef node;

        Writer(NodeRef node) {
            this.node = node;
        }

        public void setMimetype(String mimetype) {}

        public void setEncoding(String encoding) {}

        public void putContent(String text) {
            put(node, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What the permission service is asked for. */
    public final class Permissions {
        public void setPermission(NodeRef node, String authority, String permission, boolean allow) {
            permissions.computeIfAbsent(node, any -> new TreeMap<>()).put(authority, permission);
        }

        public void setInheritParentPermissions(NodeRef node, boolean inherit) {
            if (inherit) {
                withoutInheritance.remove(node);
            } else {
                withoutInheritance.add(node);
            }
        }

        public AccessStatus hasPermission(NodeRef node, String permission) {
            return AccessStatus.ALLOWED;
        }
    }

    /** What the version service is asked for. */
    public final class Versions {
        public Version createVersion(NodeRef node, Map<String, Serializable> properties) {
            Map<QName, Serializable> values = nodes.get(node).properties();
            String[] label = ((String) values.get(ContentModel.PROP_VERSION_LABEL)).split("\\.", 2);
            values.put(ContentModel.PROP_VERSION_LABEL, label[0] + "." + (Integer.parseInt(label[1]) + 1));
            return null;
        }
    }
}
