package org.alfresco.service.cmr.model;

import java.util.List;
import java.util.Set;
import org.alfresco.query.PagingRequest;
import org.alfresco.query.PagingResults;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.Pair;

/** Files and folders by name. */
public interface FileFolderService {
    /** Children. */
    List<FileInfo> list(NodeRef contextNodeRef);
    /** One page of children. */
    PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);
    /** One page of children whose names match. */
    PagingResults<FileInfo> list(
            NodeRef contextNodeRef,
            boolean files,
            boolean folders,
            String pattern,
            Set<QName> ignoreTypeQNames,
            List<Pair<QName, Boolean>> sortProps,
            PagingRequest pagingRequest);
    /** Files. */
    List<FileInfo> listFiles(NodeRef contextNodeRef);
    /** Folders. */
    List<FileInfo> listFolders(NodeRef contextNodeRef);
    /** The child of this name, or null. */
    NodeRef searchSimple(NodeRef contextNodeRef, String name);
    /** Renames. */
    FileInfo rename(NodeRef fileFolderRef, String newName) throws FileExistsException, FileNotFoundException;
    /** Moves; a null name keeps the name. */
    FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;
    /** Copies; a null name keeps the name. */
    FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException;
    /** Creates. */
    FileInfo create(NodeRef parentNodeRef, String name, QName typeQName) throws FileExistsException;
    /** Deletes. */
    void delete(NodeRef nodeRef);
    /** The path from the root, the root left out. */
    List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef) throws FileNotFoundException;
    /** The file at the path. */
    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements) throws FileNotFoundException;
    /** The file at the path, or null if it need not exist. */
    FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException;
    /** Information on a node, null when it is neither file nor folder. */
    FileInfo getFileInfo(NodeRef nodeRef);
    /** Reads the content. */
    ContentReader getReader(NodeRef nodeRef);
    /** Writes the content. */
    ContentWriter getWriter(NodeRef nodeRef);
    /** Whether the node exists. */
    boolean exists(NodeRef nodeRef);
}
