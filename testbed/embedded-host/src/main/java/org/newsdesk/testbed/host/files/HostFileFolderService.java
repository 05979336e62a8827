package org.newsdesk.testbed.host.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;
import org.newsdesk.testbed.host.copy.HostCopyService;
import org.newsdesk.testbed.host.dictionary.HostDictionary;
import org.newsdesk.testbed.host.node.NodeRow;

/** The raw file and folder service. */
public final class HostFileFolderService implements FileFolderService {

    private final NodeService nodeService;
    private final ContentService contentService;
    private final HostCopyService copyService;
    private final HostDictionary dictionary;
    private final FolderPages pages;

    /** A service over the raw services. */
    public HostFileFolderService(
            NodeService nodeService,
            ContentService contentService,
            HostCopyService copyService,
            HostDictionary dictionary,
            FolderPages pages) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.copyService = copyService;
        this.dictionary = dictionary;
        this.pages = pages;
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return all(contextNodeRef, null);
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        return list(contextNodeRef, files, folders, null, ignoreTypeQNames, sortProps, pagingRequest);
    }

    @Override
    public PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            String pattern,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest) {
        Boolean kind = files == folders ? null : Boolean.valueOf(folders);
        boolean whole = pattern != null
                || ignoreTypeQNames != null && !ignoreTypeQNames.isEmpty()
                || sortProps != null && !sortProps.isEmpty();
        if (!whole) {
            FolderPages.Page page =
                    pages.of(contextNodeRef, kind, Set.of(), pagingRequest.getSkipCount(), pagingRequest.getMaxItems());
            return new Page(infos(page.rows()), pagingRequest.getSkipCount(), page.total());
        }
        List<FileInfo> found = new ArrayList<>(all(contextNodeRef, kind));
        found.removeIf(info -> pattern != null && !matches(pattern, info.getName())
                || ignoreTypeQNames != null && ignoreTypeQNames.contains(info.getType()));
        sort(found, sortProps);
        int from = Math.min(pagingRequest.getSkipCount(), found.size());
        int to = (int) Math.min((long) from + pagingRequest.getMaxItems(), found.size());
        return new Page(found.subList(from, to), from, found.size());
    }

    private static boolean matches(String pattern, String name) {
        StringBuilder regex = new StringBuilder("(?i)");
        for (String part : pattern.split("(?<=\\*)|(?=\\*)")) {
            regex.append(part.equals("*") ? ".*" : java.util.regex.Pattern.quote(part));
        }
        return name.matches(regex.toString());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void sort(List<FileInfo> found, List<Pair<QName, Boolean>> sortProps) {
        if (sortProps == null) {
            return;
        }
        for (int i = sortProps.size() - 1; i >= 0; i--) {
            QName name = sortProps.get(i).getFirst();
            Comparator<FileInfo> order = Comparator.comparing(
                    info -> (Comparable) info.getProperties().get(name),
                    Comparator.nullsFirst(Comparator.naturalOrder()));
            found.sort(Boolean.TRUE.equals(sortProps.get(i).getSecond()) ? order : order.reversed());
        }
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return all(contextNodeRef, false);
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return all(contextNodeRef, true);
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodeService.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName) throws FileExistsException {
        return relocate(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileExistsException {
        return relocate(sourceNodeRef, targetParentRef, newName);
    }

    /** A rename is a move within the folder: the name is taken away first and set again at the end. */
    private FileInfo relocate(NodeRef node, NodeRef target, String wanted) {
        ChildAssociationRef before = nodeService.getPrimaryParent(node);
        NodeRef parent = target == null ? before.getParentRef() : target;
        String oldName = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        String newName = wanted == null ? oldName : wanted;
        boolean renamed = !newName.equals(oldName);
        if (!renamed && parent.equals(before.getParentRef())) {
            return getFileInfo(node);
        }
        try {
            if (renamed) {
                nodeService.setProperty(node, ContentModel.PROP_NAME, node.getId());
            }
            QName assocType = renamed ? before.getTypeQName() : ContentModel.ASSOC_CONTAINS;
            nodeService.moveNode(node, parent, assocType, renamed ? assocName(newName) : before.getQName());
            if (renamed) {
                nodeService.setProperty(node, ContentModel.PROP_NAME, newName);
            }
        } catch (DuplicateChildNodeNameException e) {
            throw exists(parent, newName, e);
        }
        return getFileInfo(node);
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName) throws FileExistsException {
        ChildAssociationRef before = nodeService.getPrimaryParent(sourceNodeRef);
        NodeRef parent = targetParentRef == null ? before.getParentRef() : targetParentRef;
        String name =
                newName == null ? (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME) : newName;
        try {
            NodeRef copy = copyService.copy(sourceNodeRef, parent, ContentModel.ASSOC_CONTAINS, assocName(name));
            nodeService.setProperty(copy, ContentModel.PROP_NAME, name);
            return getFileInfo(copy);
        } catch (DuplicateChildNodeNameException e) {
            throw exists(parent, name, e);
        }
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) throws FileExistsException {
        try {
            return getFileInfo(nodeService
                    .createNode(
                            parentNodeRef,
                            ContentModel.ASSOC_CONTAINS,
                            assocName(name),
                            typeQName,
                            Map.of(ContentModel.PROP_NAME, name))
                    .getChildRef());
        } catch (DuplicateChildNodeNameException e) {
            throw exists(parentNodeRef, name, e);
        }
    }

    private static FileExistsException exists(NodeRef parent, String name, Throwable cause) {
        FileExistsException refusal = new FileExistsException(parent, name);
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodeService.deleteNode(nodeRef);
    }

    @Override
    public List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException {
        List<FileInfo> path = new ArrayList<>();
        NodeRef current = nodeRef;
        while (current != null && !current.equals(rootNodeRef)) {
            path.add(0, getFileInfo(current));
            current = nodeService.getPrimaryParent(current).getParentRef();
        }
        if (current == null) {
            throw new FileNotFoundException(nodeRef);
        }
        return path;
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException {
        return resolveNamePath(rootNodeRef, pathElements, true);
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        NodeRef current = rootNodeRef;
        for (String element : pathElements) {
            current = searchSimple(current, element);
            if (current == null) {
                if (mustExist) {
                    throw new FileNotFoundException("Path not found: " + pathElements);
                }
                return null;
            }
        }
        return getFileInfo(current);
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        QName type = nodeService.getType(nodeRef);
        boolean folder = dictionary.isSubClass(type, ContentModel.TYPE_FOLDER);
        return new NodeFileInfo(nodeRef, type, folder, nodeService.getProperties(nodeRef));
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        return contentService.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return nodeService.exists(nodeRef);
    }

    private List<FileInfo> all(NodeRef folder, Boolean kind) {
        return infos(pages.of(folder, kind, Set.of(), 0, Integer.MAX_VALUE).rows());
    }

    private List<FileInfo> infos(List<NodeRow> rows) {
        List<FileInfo> infos = new ArrayList<>();
        rows.forEach(row -> infos.add(getFileInfo(row.ref())));
        return infos;
    }

    private static QName assocName(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, QName.createValidLocalName(name));
    }

    private record Page(List<FileInfo> entries, int skip, int total) implements PagingResults<FileInfo> {

        @Override
        public List<FileInfo> getPage() {
            return entries;
        }

        @Override
        public boolean hasMoreItems() {
            return skip + entries.size() < total;
        }

        @Override
        public Pair<Integer, Integer> getTotalResultCount() {
            return new Pair<>(total, total);
        }

        @Override
        public String getQueryExecutionId() {
            return null;
        }
    }
}
