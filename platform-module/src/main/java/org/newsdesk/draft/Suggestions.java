package org.newsdesk.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.namespace.QName;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Unit;

/** Fills in what the product can tell by itself when a draft arrives; nothing that was entered is overwritten (G4). */
public class Suggestions {
    /** Categories in the order in which pages offer them, each with words of a title that point to it. */
    private static final Map<String, List<String>> CATEGORIES = categories();

    private final DraftContent content;
    private final People people;

    public Suggestions(DraftContent content, People people) {
        this.content = content;
        this.people = people;
    }

    /** The categories a draft may have. */
    public static List<String> categoryNames() {
        return List.copyOf(CATEGORIES.keySet());
    }

    /** Properties for the fields that are still empty. */
    Map<QName, Serializable> forDraft(Draft draft, Unit unit) {
        Map<QName, Serializable> values = new HashMap<>();
        Draft.Form form = draft.form();
        String title = form.title() == null ? content.suggestedTitle(draft) : form.title();
        if (form.title() == null) {
            values.put(ContentModel.PROP_TITLE, title);
        }
        if (form.category() == null) {
            values.put(NewsdeskModel.PROP_CATEGORY, category(title));
        }
        boolean ofThisUnit = unit.code().equals(draft.unit());
        if (form.reportingUnit() == null || !ofThisUnit) {
            values.put(NewsdeskModel.PROP_REPORTING_UNIT, unit.name());
        }
        if (form.informationOfficer() == null || !ofThisUnit) {
            values.put(NewsdeskModel.PROP_INFORMATION_OFFICER, people.displayName(officer(unit)));
        }
        return values;
    }

    /** The category to which the words of a title point; the general one when none do. */
    static String category(String title) {
        return CATEGORIES.entrySet().stream()
                .filter(category -> category.getValue().stream().anyMatch(title::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("工作动态");
    }

    private static String officer(Unit unit) {
        String actor = AuthenticationUtil.getFullyAuthenticatedUser();
        return unit.members().contains(actor) ? actor : unit.informationOfficer();
    }

    private static Map<String, List<String>> categories() {
        Map<String, List<String>> categories = new LinkedHashMap<>();
        categories.put("普法宣传", List.of("普法", "宣传", "宪法", "法治讲座"));
        categories.put("人民调解", List.of("调解", "纠纷"));
        categories.put("社区矫正", List.of("矫正"));
        categories.put("法律援助", List.of("法律援助", "援助"));
        categories.put("重要会议", List.of("会议", "座谈会", "部署会"));
        categories.put("典型人物", List.of("先进", "模范", "人物"));
        categories.put("案例报道", List.of("案例", "案件"));
        categories.put("司法所动态", List.of("司法所"));
        categories.put("工作动态", List.of());
        return categories;
    }
}
