package org.newsdesk.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.newsdesk.chain.EntryDraft;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.chain.RegisterEntry;
import org.newsdesk.draft.Draft;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.People;
import org.newsdesk.organisation.Unit;
import org.newsdesk.register.Register;

/** Enters what happens to a draft in the register, with a digest of its signatures, so that a changed trail shows (G7). */
public class RegisterEntries {
    private final Register register;
    private final OrganisationService organisations;
    private final People people;

    public RegisterEntries(Register register, OrganisationService organisations, People people) {
        this.register = register;
        this.organisations = organisations;
        this.people = people;
    }

    /** Appends the registration or release of a draft in the transaction under way. */
    public RegisterEntry append(EntryKind kind, Draft draft, List<SignOff> signOffsOfRound, String person) {
        String details = RegistrationDetails.of(draft, signOffsOfRound, people).json();
        return append(kind, draft, signOffsOfRound, person, details);
    }

    /**
     * Appends an entry for the draft in the transaction under way.
     *
     * @param details JSON text of what the kind of entry adds, or null
     */
    public RegisterEntry append(
            EntryKind kind, Draft draft, List<SignOff> signOffsOfRound, String person, String details) {
        return register.append(entry(kind, draft, digest(signOffsOfRound), person, details));
    }

    /**
     * Appends the handing in of a draft (G1) at the very end of the transaction under way: the process still has its first task to
     * make, and all that time nobody else could register.
     */
    public void appendSubmission(Draft draft, String person) {
        String details = new SubmissionDetails(draft.round()).json();
        AlfrescoTransactionSupport.bindListener(
                new AtCommit(register, entry(EntryKind.SUBMISSION, draft, null, person, details)));
    }

    private EntryDraft entry(EntryKind kind, Draft draft, String trailSha256, String person, String details) {
        String unitName =
                organisations.current().unit(draft.unit()).map(Unit::name).orElse(draft.unit());
        return new EntryDraft(
                kind,
                draft.id(),
                draft.form().title(),
                draft.unit(),
                unitName,
                person,
                people.displayName(person),
                draft.submission().contentSha256(),
                trailSha256,
                details);
    }

    /** SHA-256 over the signatures of a round: each value with its length before it, in the order of signing. */
    static String digest(List<SignOff> signOffs) {
        MessageDigest digest = sha256();
        for (SignOff signOff : signOffs) {
            add(digest, signOff.level().name());
            add(digest, signOff.person());
            add(digest, signOff.role());
            add(digest, signOff.onBehalfOf());
            add(digest, signOff.outcome().name());
            add(digest, signOff.opinion());
            add(digest, Long.toString(signOff.at().toEpochMilli()));
            add(digest, Integer.toString(signOff.round()));
            add(digest, signOff.contentSha256());
            if (signOff.mandate() != null) {
                // signatures from before mandates were kept keep their digest
                add(digest, signOff.mandate());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String value) {
        byte[] bytes = (value == null ? "" : value).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class AtCommit extends TransactionListenerAdapter {
        private final Register register;
        private final EntryDraft entry;

        AtCommit(Register register, EntryDraft entry) {
            this.register = register;
            this.entry = entry;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            register.append(entry);
        }
    }
}
