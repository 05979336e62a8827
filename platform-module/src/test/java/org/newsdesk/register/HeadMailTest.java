package org.newsdesk.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsdesk.chain.EntryKind;
import org.newsdesk.model.NewsdeskModel;
import org.newsdesk.organisation.DemoBureau;
import org.newsdesk.organisation.OrganisationService;
import org.newsdesk.repository.PlatformMail;
import org.newsdesk.settings.FakeRepository;
import org.newsdesk.settings.SettingsDocument;

class HeadMailTest {

    private static final Instant MONDAY = Instant.parse("2026-03-16T00:00:00Z");

    private final TestDatabase database = new TestDatabase();
    private final List<Collection<String>> sent = new ArrayList<>();
    private final SettingsDocument document =
            new FakeRepository().document(NewsdeskModel.TYPE_ORGANISATION_DOCUMENT, "组织机构.txt");

    @BeforeEach
    void fill() {
        document.createIfAbsent(DemoBureau.TEXT);
        database.append(EntryKind.SUBMISSION, "d1");
    }

    @Test
    void i6_head_is_mailed_once_for_each_time_whichever_host_is_first() {
        HeadMail host = host("0 0 8 * * MON");
        HeadMail other = host("0 0 8 * * MON");

        for (HeadMail each : List.of(host, other, host)) {
            database.transactions.executeWithoutResult(status -> each.sendOnce(MONDAY));
        }
        database.transactions.executeWithoutResult(status -> other.sendOnce(MONDAY.plusSeconds(7 * 86_400)));

        assertThat(sent).hasSize(2).allSatisfy(people -> assertThat(people).containsExactly("qianfang"));
    }

    @Test
    void schedule_that_is_none_is_refused_at_the_start() {
        assertThatThrownBy(() -> host("every monday")).isInstanceOf(IllegalArgumentException.class);
    }

    private HeadMail host(String cron) {
        PlatformMail mail = new PlatformMail(true) {
            @Override
            public void send(Collection<String> people, String subject, String text, NodeRef about) {
                sent.add(people);
            }
        };
        OrganisationService organisations = new OrganisationService(document, DemoBureau.people(), null);
        return new HeadMail(database.dataSource, database.register, organisations, null, mail, cron, database.clock);
    }
}
