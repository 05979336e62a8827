package org.newsdesk.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeService;
import org.newsdesk.repository.Places;
import org.newsdesk.repository.ProtectedWrites;
import org.springframework.core.io.ClassPathResource;

/** The templates in force: a file of that name in the settings folder, else the one that comes along. */
public class SheetTemplates {
    private static final String DEFAULTS = "alfresco/module/newsdesk-platform/sheet/";

    private final Places places;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final ProtectedWrites writes;

    public SheetTemplates(
            Places places, NodeService nodeService, ContentService contentService, ProtectedWrites writes) {
        this.places = places;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.writes = writes;
    }

    /** Reads the templates in force. */
    public SheetForms read() {
        return new SheetForms(bytes(Kind.WORD), bytes(Kind.HTML));
    }

    private byte[] bytes(Kind kind) {
        Optional<InputStream> own = writes.call(() -> own(kind.fileName));
        try (InputStream template =
                own.isPresent() ? own.get() : new ClassPathResource(DEFAULTS + kind.resource).getInputStream()) {
            return template.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<InputStream> own(String fileName) {
        return Optional.ofNullable(nodeService.getChildByName(places.settings(), ContentModel.ASSOC_CONTAINS, fileName))
                .map(node -> contentService.getReader(node, ContentModel.PROP_CONTENT))
                .filter(ContentReader::exists)
                .map(ContentReader::getContentInputStream);
    }

    /** The templates there are. */
    enum Kind {
        WORD("审批单模板.docx", "sheet.docx"),
        HTML("审批单模板.ftl", "sheet.ftl");

        private final String fileName;
        private final String resource;

        Kind(String fileName, String resource) {
            this.fileName = fileName;
            this.resource = resource;
        }

        /** Name of the file in the settings folder that replaces the default. */
        String fileName() {
            return fileName;
        }
    }
}
