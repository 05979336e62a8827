package org.newsdesk.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.newsdesk.chain.RegisterHead;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.organisation.Role;
import org.newsdesk.repository.PlatformMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.extensions.surf.util.I18NUtil;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.support.CronExpression;

/**
 * Mails the head of the register to the records officers on a schedule, so that they can prove later that its end was cut. One host
 * sends it, whichever marks the time first.
 */
public class HeadMail {

    private static final Logger LOG = LoggerFactory.getLogger(HeadMail.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Register register;
    private final OrganisationService organisations;
    private final RetryingTransactionHelper transactions;
    private final PlatformMail mail;
    private final JdbcTemplate jdbc;
    private final CronExpression schedule;
    private final ZoneId zone;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "newsdesk-register-head-mail");
        daemon.setDaemon(true);
        return daemon;
    });

    /**
     * Prepares the schedule.
     *
     * @param cron second, minute, hour, day, month, weekday in the time zone of the bureau; empty for never
     * @throws IllegalArgumentException when it is no such expression
     */
    public HeadMail(
            DataSource dataSource,
            Register register,
            OrganisationService organisations,
            RetryingTransactionHelper transactions,
            PlatformMail mail,
            String cron,
            Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.register = register;
        this.organisations = organisations;
        this.transactions = transactions;
        this.mail = mail;
        this.schedule = cron.isBlank() ? null : CronExpression.parse(cron.strip());
        this.clock = clock;
        this.zone = clock.getZone();
    }

    /** Waits for the next time; does nothing without a schedule. */
    public void start() {
        if (schedule != null) {
            await(schedule.next(ZonedDateTime.now(clock)));
        }
    }

    /** Ends the thread. */
    public void stop() {
        thread.shutdownNow();
    }

    private void await(ZonedDateTime due) {
        if (due != null) {
            long wait = Duration.between(clock.instant(), due.toInstant()).toMillis();
            thread.schedule(() -> runAt(due), Math.max(wait, 0), TimeUnit.MILLISECONDS);
        }
    }

    private void runAt(ZonedDateTime due) {
        try {
            send(due.toInstant());
        } catch (RuntimeException e) {
            LOG.warn("The head of the register could not be mailed; the next mail follows on schedule", e);
        } finally {
            await(schedule.next(due));
        }
    }

    /** Sends the mail that is due at this time, unless another host has. */
    void send(Instant due) {
        if (mail.isAvailable()) {
            AuthenticationUtil.runAsSystem(() -> transactions.doInTransaction(() -> sendOnce(due), false, true));
        }
    }

    Void sendOnce(Instant due) {
        int marked = jdbc.update(
                "UPDATE newsdesk_register_mail SET due = ? WHERE id = 1 AND due < ?",
                due.toEpochMilli(),
                due.toEpochMilli());
        Set<String> officers = organisations.current().holders(Role.RECORDS, null);
        if (marked == 1 && !officers.isEmpty()) {
            RegisterHead head = register.head();
            mail.send(officers, worded("subject", head, due), worded("text", head, due), null);
        }
        return null;
    }

    private String worded(String part, RegisterHead head, Instant due) {
        return I18NUtil.getMessage(
                "newsdesk.register.mail." + part,
                Locale.SIMPLIFIED_CHINESE,
                Long.toString(head.sequence()),
                head.hash(),
                TIME.format(due.atZone(zone)));
    }
}
