package org.newsdesk.examination;

import java.util.Locale;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.TransactionListenerAdapter;
import org.newsdesk.draft.Draft;
import org.newsdesk.draft.Drafts;
import org.newsdesk.organisation.Organisation;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Unit;
import org.newsdesk.repository.PlatformMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;

/** Sends the notice by mail, where the platform can. */
public class MailNotice implements StopNotice {
    private static final Logger LOG = LoggerFactory.getLogger(MailNotice.class);

    private final OrganisationService organisations;
    private final RetryingTransactionHelper transactions;
    private final PlatformMail mail;

    public MailNotice(OrganisationService organisations, RetryingTransactionHelper transactions, PlatformMail mail) {
        this.organisations = organisations;
        this.transactions = transactions;
        this.mail = mail;
    }

    @Override
    public void send(Draft draft) {
        if (mail.isAvailable()) {
            AlfrescoTransactionSupport.bindListener(new AfterCommit(draft));
        }
    }

    private Void mail(Draft draft) {
        Organisation organisation = organisations.current();
        String unit = organisation.unit(draft.unit()).map(Unit::name).orElse(draft.unit());
        mail.send(
                organisation.confidentialityReviewers(),
                worded("newsdesk.mail.stopped.subject", unit),
                worded("newsdesk.mail.stopped.text", unit),
                Drafts.node(draft.id()));
        return null;
    }

    private static String worded(String key, String unit) {
        return I18NUtil.getMessage(key, Locale.SIMPLIFIED_CHINESE, unit);
    }

    private final class AfterCommit extends TransactionListenerAdapter {
        private final Draft draft;

        AfterCommit(Draft draft) {
            this.draft = draft;
        }

        @Override
        public void afterCommit() {
            try {
                AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> mail(draft), false, true));
            } catch (RuntimeException e) {
                LOG.warn("The confidentiality reviewers could not be told by mail; their inbox lists the draft", e);
            }
        }
    }
}
