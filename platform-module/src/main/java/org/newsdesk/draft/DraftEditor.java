package org.newsdesk.draft;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;

/** Fills in the form of a draft with the rights of the caller; {@link DraftGuard} refuses it outside the state DRAFT. */
public class DraftEditor {
    private static final Set<String> CHANNELS =
            Set.of("own-media", "county-site", "prefecture-site", "news-site", "newspaper", "tv", "internal");
    private static final int LONGEST_NAME = 255;

    private final NodeService securedNodeService;
    private final FileFolderService securedFileFolderService;

    public DraftEditor(NodeService securedNodeService, FileFolderService securedFileFolderService) {
        this.securedNodeService = securedNodeService;
        this.securedFileFolderService = securedFileFolderService;
    }

    /**
     * Changes what the edit names.
     *
     * @throws RuleViolation 422 for values that cannot be, or when the draft is closed; 409 when the name is taken
     */
    public void edit(String draftId, DraftEdit edit) {
        requireValid(edit);
        NodeRef node = Drafts.node(draftId);
        Map<QName, Serializable> values = new HashMap<>();
        put(values, ContentModel.PROP_TITLE, edit.title());
        put(values, NewsdeskModel.PROP_CATEGORY, edit.category());
        put(values, NewsdeskModel.PROP_REPORTING_UNIT, edit.reportingUnit());
        put(values, NewsdeskModel.PROP_INFORMATION_OFFICER, edit.informationOfficer());
        put(values, NewsdeskModel.PROP_IMPORTANT, edit.important());
        put(values, NewsdeskModel.PROP_CONCERNS_CASE, edit.concernsCase());
        put(values, NewsdeskModel.PROP_CONCERNS_MINOR, edit.concernsMinor());
        put(values, NewsdeskModel.PROP_CHANNELS, edit.channels() == null ? null : new ArrayList<>(edit.channels()));
        if (!values.isEmpty()) {
            securedNodeService.addProperties(node, values);
        }
        if (edit.name() != null && !edit.name().equals(securedNodeService.getProperty(node, ContentModel.PROP_NAME))) {
            rename(node, edit.name());
        }
    }

    private static void requireValid(DraftEdit edit) {
        List<Problem> problems = new ArrayList<>();
        boolean unknownCategory = edit.category() != null
                && !edit.category().isEmpty()
                && !Suggestions.categoryNames().contains(edit.category());
        if (unknownCategory) {
            problems.add(Problem.of("G4", "newsdesk.problem.G4.unknownCategory", edit.category())
                    .field("category"));
        }
        if (edit.channels() != null && !CHANNELS.containsAll(edit.channels())) {
            problems.add(Problem.of("G6", "newsdesk.problem.G6.channel").field("channels"));
        }
        boolean badName = edit.name() != null && !isFileName(edit.name());
        if (badName) {
            problems.add(Problem.of("G3", "newsdesk.problem.G3.characters").field("name"));
        }
        if (!problems.isEmpty()) {
            throw RuleViolation.of(problems);
        }
    }

    private static boolean isFileName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.equals(name.strip())
                && !name.endsWith(".")
                && name.chars().noneMatch(c -> "\"*\\><?/:|".indexOf(c) >= 0 || Character.isISOControl(c));
    }

    private void rename(NodeRef node, String name) {
        try {
            securedFileFolderService.rename(node, name);
        } catch (FileExistsException e) {
            throw RuleViolation.conflict(
                    Problem.of("G3", "newsdesk.problem.duplicateName").field("name"));
        } catch (FileNotFoundException e) {
            throw RuleViolation.notFound(Problem.of("HTTP", "newsdesk.problem.noDraft"));
        }
    }

    private static void put(Map<QName, Serializable> values, QName name, Serializable value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
