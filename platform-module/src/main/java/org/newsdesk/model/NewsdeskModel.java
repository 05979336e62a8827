package org.newsdesk.model;

import java.util.Set;
import org.alfresco.service.namespace.QName;

/** Qualified names of the content model {@code nd:model}. */
public final class NewsdeskModel {
    /** Namespace of the content model, prefix {@code nd}. */
    public static final String URI = "http://www.newsdesk.org/model/content/1.0";

    public static final QName TYPE_DESK = name("desk");
    public static final QName TYPE_UNIT_FOLDER = name("unitFolder");
    public static final QName TYPE_DRAFTS_FOLDER = name("draftsFolder");
    public static final QName TYPE_ARCHIVE_FOLDER = name("archiveFolder");
    public static final QName TYPE_SETTINGS_FOLDER = name("settingsFolder");
    public static final QName TYPE_ORGANISATION_DOCUMENT = name("organisationDocument");
    public static final QName TYPE_CHECKLIST_DOCUMENT = name("checklistDocument");
    public static final QName TYPE_SCREENING_SETTINGS_DOCUMENT = name("screeningSettingsDocument");
    public static final QName TYPE_SCREENING_TERMS_DOCUMENT = name("screeningTermsDocument");
    public static final QName TYPE_OUTLETS_DOCUMENT = name("outletsDocument");
    public static final QName TYPE_RETENTION_DOCUMENT = name("retentionDocument");
    public static final QName TYPE_CERTIFICATE = name("certificate");
    public static final QName TYPE_DRAFT = name("draft");
    public static final QName TYPE_TRAIL_ENTRY = name("trailEntry");
    public static final QName TYPE_SIGN_OFF = name("signOff");
    public static final QName TYPE_CHECKLIST_RECORD = name("checklistRecord");
    public static final QName TYPE_TRAIL_EVENT = name("trailEvent");
    public static final QName TYPE_VERSION_RECORD = name("versionRecord");
    public static final QName TYPE_SCREENING_REPORT = name("screeningReport");
    public static final QName TYPE_SEALED_FILE = name("sealedFile");
    public static final QName TYPE_CLIPPING = name("clipping");
    public static final QName TYPE_HANDOVER_JOB = name("handoverJob");
    public static final QName TYPE_PACKAGE = name("package");
    public static final QName TYPE_IMPORT = name("import");
    public static final QName TYPE_IMPORTED_FILE = name("importedFile");
    public static final QName TYPE_IMPORTED_PIECE = name("importedPiece");

    /** A draft owns the entries of its trail. */
    public static final QName ASSOC_TRAIL = name("trail");

    /** A draft owns the reports of its screenings, and what happened to it because of them. */
    public static final QName ASSOC_SCREENING = name("screening");

    /** A piece owns the clippings that prove its publications, endorsements and prizes (G6). */
    public static final QName ASSOC_CLIPPINGS = name("clippings");

    /** The associations by which a draft owns what only the extension writes. */
    public static final Set<QName> ENTRIES = Set.of(ASSOC_TRAIL, ASSOC_SCREENING, ASSOC_CLIPPINGS);

    // Filled in by the unit before submission
    public static final QName PROP_CATEGORY = name("category");
    public static final QName PROP_REPORTING_UNIT = name("reportingUnit");
    public static final QName PROP_INFORMATION_OFFICER = name("informationOfficer");
    public static final QName PROP_CHANNELS = name("channels");
    public static final QName PROP_IMPORTANT = name("important");
    public static final QName PROP_CONCERNS_CASE = name("concernsCase");
    public static final QName PROP_CONCERNS_MINOR = name("concernsMinor");

    // Written by the extension only (I5)
    public static final QName PROP_STATE = name("state");
    public static final QName PROP_UNIT = name("unit");
    public static final QName PROP_AUTHOR = name("author");
    public static final QName PROP_BROUGHT_BY = name("broughtBy");
    public static final QName PROP_ROUND = name("round");
    public static final QName PROP_LEVEL = name("level");
    public static final QName PROP_LEVEL_SINCE = name("levelSince");
    public static final QName PROP_SUBMITTER = name("submitter");
    public static final QName PROP_SUBMITTED_AT = name("submittedAt");
    public static final QName PROP_PROCESS_ID = name("processId");
    public static final QName PROP_CONTENT_SHA256 = name("contentSha256");
    public static final QName PROP_REGISTER_NUMBER = name("registerNumber");
    public static final QName PROP_REGISTERED_AT = name("registeredAt");
    public static final QName PROP_RELEASED_AT = name("releasedAt");

    // Of a draft that corrects or withdraws a released piece (I7)
    public static final QName PROP_SUCCESSOR_OF = name("successorOf");
    public static final QName PROP_SUCCESSOR_KIND = name("successorKind");
    public static final QName PROP_SUCCESSOR_REASON = name("successorReason");

    // Folders
    public static final QName PROP_FOLDER_UNIT = name("folderUnit");
    public static final QName PROP_DRAFTS_UNIT = name("draftsUnit");

    // Entries of the trail
    public static final QName PROP_PERSON = name("person");
    public static final QName PROP_PERSON_NAME = name("personName");
    public static final QName PROP_AT = name("at");
    public static final QName PROP_ENTRY_ROUND = name("entryRound");
    public static final QName PROP_ENTRY_CONTENT_SHA256 = name("entryContentSha256");
    public static final QName PROP_VERSION_LABEL = name("versionLabel");
    public static final QName PROP_ENTRY_LEVEL = name("entryLevel");
    public static final QName PROP_ROLE = name("role");
    public static final QName PROP_ON_BEHALF_OF = name("onBehalfOf");
    public static final QName PROP_ON_BEHALF_OF_NAME = name("onBehalfOfName");
    public static final QName PROP_MANDATE = name("mandate");
    public static final QName PROP_OUTCOME = name("outcome");
    public static final QName PROP_OPINION = name("opinion");
    public static final QName PROP_LIST_VERSION = name("listVersion");
    public static final QName PROP_ANSWERS = name("answers");
    public static final QName PROP_RESOLUTIONS = name("resolutions");
    public static final QName PROP_EVENT = name("event");
    public static final QName PROP_TEXT = name("text");
    public static final QName PROP_ABOUT = name("about");
    public static final QName PROP_VERSIONS = name("versions");

    // Reports of screenings
    public static final QName PROP_SCREENING_MARK = name("screeningMark");
    public static final QName PROP_SCREENING_STATUS = name("screeningStatus");
    public static final QName PROP_SCREENING_REASON = name("screeningReason");
    public static final QName PROP_SCREENED_URL = name("screenedUrl");
    public static final QName PROP_SCREENED_CONTEXT = name("screenedContext");
    public static final QName PROP_SCREENED_DAY = name("screenedDay");
    public static final QName PROP_ENGINE_VERSION = name("engineVersion");
    public static final QName PROP_SCREENING_LIST_VERSION = name("screeningListVersion");
    public static final QName PROP_FINDINGS = name("findings");

    // Packages
    public static final QName PROP_JOB_STATE = name("jobState");
    public static final QName PROP_JOB_DONE = name("jobDone");
    public static final QName PROP_JOB_TOTAL = name("jobTotal");
    public static final QName PROP_JOB_BYTES = name("jobBytes");
    public static final QName PROP_JOB_BY = name("jobBy");
    public static final QName PROP_JOB_BY_NAME = name("jobByName");
    public static final QName PROP_JOB_AT = name("jobAt");
    public static final QName PROP_JOB_FINISHED_AT = name("jobFinishedAt");
    public static final QName PROP_JOB_PROBLEM = name("jobProblem");
    public static final QName PROP_JOB_HOST = name("jobHost");
    public static final QName PROP_JOB_BEAT = name("jobBeat");
    public static final QName PROP_PACKAGE_SELECTION = name("packageSelection");
    public static final QName PROP_IMPORT_SOURCE = name("importSource");
    public static final QName PROP_IMPORT_HEAD = name("importHead");
    public static final QName PROP_IMPORTED_NUMBER = name("importedNumber");
    public static final QName PROP_IMPORTED_TITLE = name("importedTitle");
    public static final QName PROP_IMPORTED_UNIT = name("importedUnit");
    public static final QName PROP_IMPORTED_RELEASED = name("importedReleased");
    public static final QName PROP_IMPORTED_SHA256 = name("importedSha256");

    /** Properties of a draft that only the extension writes (I5). */
    public static final Set<QName> PROTECTED = Set.of(
            PROP_STATE,
            PROP_UNIT,
            PROP_AUTHOR,
            PROP_BROUGHT_BY,
            PROP_ROUND,
            PROP_LEVEL,
            PROP_LEVEL_SINCE,
            PROP_SUBMITTER,
            PROP_SUBMITTED_AT,
            PROP_PROCESS_ID,
            PROP_CONTENT_SHA256,
            PROP_REGISTER_NUMBER,
            PROP_REGISTERED_AT,
            PROP_RELEASED_AT,
            PROP_SUCCESSOR_OF,
            PROP_SUCCESSOR_KIND,
            PROP_SUCCESSOR_REASON,
            PROP_SCREENING_MARK);

    private NewsdeskModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
