package org.newsdesk.screening.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.screening.Finding;
import org.newsdesk.screening.FindingKind;
import org.newsdesk.screening.Screenings;

class NumbersTest {

    private static final Set<FindingKind> NUMBERS = Set.of(
            FindingKind.ID_CARD,
            FindingKind.MOBILE,
            FindingKind.LANDLINE,
            FindingKind.BANK_CARD,
            FindingKind.CREDIT_CODE,
            FindingKind.LICENCE_PLATE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证号：539901197806143211。|id-card|539901197806143211",
                "５３９９０１１９７８０６１４３２１１|id-card|５３９９０１１９７８０６１４３２１１",
                "539901 19780614 3211|id-card|539901 19780614 3211",
                "539901-19780614-3211|id-card|539901-19780614-3211",
                "五三九九〇一一九七八〇六一四三二一一号|id-card|五三九九〇一一九七八〇六一四三二一一",
                "⑤③⑨⑨⓪①①⑨⑦⑧⓪⑥①④③②①①|id-card|⑤③⑨⑨⓪①①⑨⑦⑧⓪⑥①④③②①①",
                "53990119901203002x|id-card|53990119901203002x",
                "身份证号539901780614321|id-card|539901780614321",
                "电话13900004821|mobile|13900004821",
                "１３９ 0000 4821|mobile|１３９ 0000 4821",
                "139-0000-4821|mobile|139-0000-4821",
                "139- 0000 -482 1|mobile|139- 0000 -482 1",
                "139.0000.4821|mobile|139.0000.4821",
                "手机1390\uFFFD0004\uFFFD821|mobile|1390\uFFFD0004\uFFFD821",
                "手机（139）0000-4821|mobile|（139）0000-4821",
                "住宅电话（087\u00A01）651\u00A0234\u00A056，一番商量|landline|（087\u00A01）651\u00A0234\u00A056",
                "转到名下账户6222 0210 0111 62 45 702|bank-card|6222 0210 0111 62 45 702",
                "+86 13900004821|mobile|+86 13900004821",
                "8613900004821|mobile|8613900004821",
                "(+86)13900004821|mobile|(+86)13900004821",
                "一三九〇〇〇〇四八二一|mobile|一三九〇〇〇〇四八二一",
                "壹叁玖零零零零肆捌贰壹|mobile|壹叁玖零零零零肆捌贰壹",
                "订单电话：13900004821|mobile|13900004821",
                "1 3 9 0 0 0 0 4 8 2 1|mobile|1 3 9 0 0 0 0 4 8 2 1",
                "19800004821人民|mobile|19800004821",
                "家庭电话0871-65123456|landline|0871-65123456",
                "其父家中电话：(0871)65123456|landline|(0871)65123456",
                "她留了个座机 0871-65123456，说是娘家的|landline|0871-65123456",
                "电话 0871-65123456 是他父亲的|landline|0871-65123456",
                "住宅电话 087165123456|landline|087165123456",
                "张三，010-65123456|landline|010-65123456",
                "家里的电话08718\u20282345678|landline|08718\u20282345678",
                "家里电话+86 871 65123456|landline|+86 871 65123456",
                "家里电话6512345|landline|6512345",
                "卡号6222021001116245702|bank-card|6222021001116245702",
                "卡号 6222 0210 0111 6245 702|bank-card|6222 0210 0111 6245 702",
                "统一社会信用代码：91530100MA6K5LYD38|credit-code|91530100MA6K5LYD38",
                "驾驶云A12345号车|licence-plate|云A12345",
                "云A·12345|licence-plate|云A·12345",
                "云Ａ·１２３ＡＢ|licence-plate|云Ａ·１２３ＡＢ",
                "云AD12345|licence-plate|云AD12345",
                "云A1234学|licence-plate|云A1234学",
                "雲A 12345|licence-plate|雲A 12345",
                "川Z·B2C45|licence-plate|川Z·B2C45",
                "139-000\u20280-4821|mobile|139-000\u20280-4821",
                "云A·\u2028K0095|licence-plate|云A·\u2028K0095",
            })
    void k6_numbers_are_found_however_they_are_written(String text, String kind, String number) {
        assertThat(Screenings.findings(Screenings.document(text)))
                .filteredOn(finding -> NUMBERS.contains(finding.kind()))
                .extracting(finding -> finding.kind().id(), Finding::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(kind, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "身份证号：539901197806143212。", // wrong check digit
                "539901197813143213", // no such month
                "拨打12348公共法律服务热线",
                "电话110、119、120、122、12345",
                "客服电话400-123-4567",
                "客服95588",
                "订单编号13900004821",
                "产品型号：13900004821",
                "投入13900004821元",
                "12900004821",
                "SN13900004821",
                "139000048215",
                "0.13900004821",
                "云岭县司法局咨询电话：0871-65123456",
                "青石司法所值班电话0871-6512345",
                "法律援助中心（0871-65123456）",
                "监督电话：6512345",
                "驻局纪检组受理电话：0871-65123456",
                "来电请打 0871-65123456，工作日都有人接。",
                "矫正大队 0871-65123456",
                "有法律问题，可拨 0871-65123456 问律师。",
                "卡号6222021001116245703", // wrong check digit
                "订单号6222021001116245702",
                "代码：91530100MA6K5LYD34", // wrong check digit
                "云岭县A级景区",
                "新A4纸打印",
                "B2B平台",
                "京ABCDE",
                "《云南省条例》2026年3月15日施行",
                "2026-03-15 10:30 12345678",
                "发放资料500余份，接待群众1380人次",
                "（2026）云0111民初1380号",
                "表一 150 1200 1000 2000",
            })
    void k6_what_only_looks_like_one_is_none(String text) {
        assertThat(Screenings.findings(Screenings.document(text)))
                .filteredOn(finding -> NUMBERS.contains(finding.kind()))
                .isEmpty();
    }

    @Test
    void k6_a_numeral_that_begins_the_next_line_is_no_part_of_a_number() {
        assertThat(Screenings.findings(Screenings.document("住宅电话（088\u00A07）85\u00A09626\u00A02", "一番商量，双方同意。")))
                .extracting(Finding::text)
                .containsExactly("（088\u00A07）85\u00A09626\u00A02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"539901197806", "1390000"})
    void k6_numbers_are_found_across_lines_and_passages(String half) {
        String rest = half.equals("1390000") ? "4821" : "143211";
        assertThat(Screenings.findings(Screenings.document("号码" + half + "\n" + rest + "。")))
                .hasSize(1);
        assertThat(Screenings.findings(Screenings.document("号码" + half, rest + "。")))
                .extracting(Finding::text)
                .containsExactly(half + "\n" + rest);
    }
}
