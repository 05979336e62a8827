package org.newsdesk.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The text is hashed into the chain: it must never come out differently. */
class DetailsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_publication() {
        Publication publication =
                new Publication("news-site", "新闻网", "network", DAY, "标题", "https://a.example/1", null);

        String text = Details.write(publication);

        assertThat(text)
                .isEqualTo("{\"date\":\"2026-11-22\",\"link\":\"https://a.example/1\",\"outlet\":\"news-site\","
                        + "\"outletName\":\"新闻网\",\"tier\":\"network\",\"title\":\"标题\"}");
        assertThat(Details.read(text, Publication.class)).isEqualTo(publication);
    }

    @Test
    void a_prize_with_a_clipping() {
        Prize prize = new Prize("好新闻", "national", "一等奖", DAY, new ClippingMark("证书.pdf", "ab"));

        String text = Details.write(prize);

        assertThat(text)
                .isEqualTo("{\"clipping\":{\"name\":\"证书.pdf\",\"sha256\":\"ab\"},\"date\":\"2026-11-22\","
                        + "\"prize\":\"好新闻\",\"rank\":\"一等奖\",\"tier\":\"national\"}");
        assertThat(Details.read(text, Prize.class)).isEqualTo(prize);
    }

    @Test
    void an_endorsement_and_an_annulment() {
        Endorsement endorsement = new Endorsement("周县长", "", DAY, "很好", null);

        assertThat(Details.read(Details.write(endorsement), Endorsement.class)).isEqualTo(endorsement);
        assertThat(Details.write(new Annulment(12, "登错"))).isEqualTo("{\"annuls\":12,\"reason\":\"登错\"}");
    }
}
