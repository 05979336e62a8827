package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.found;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.screening.FindingKind;

class UnsourcedFigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "今年以来纠纷数量同比下降23.5%。|同比下降23.5%",
                "群众满意率达98%，受到好评。|98%",
                "调解成功率提高了５个百分点。|提高了５个百分点",
                "纠纷总量较上年减少120件。|较上年减少120件",
                "全县共调解各类纠纷3210件。|全县共调解各类纠纷3210件",
                "全市累计办理法律援助案件1.2万件。|全市累计办理法律援助案件1.2万件",
                "矛盾纠纷下降了三成。|下降了三成",
                "再犯罪率只有千分之１点５。|千分之１点５",
                "万人成讼率降到万分之四十一。|万分之四十一",
                "律师人数翻了2.3倍。|翻了2.3倍",
                "立案数两年翻了两番。|翻了两番",
                "今年的警情少了四分之一。|少了四分之一",
                "万人成讼率回落到９３．４件。|９３．４件",
            })
    void k8_a_figure_without_a_source_is_found(String text, String figure) {
        assertThat(found(FindingKind.UNSOURCED_FIGURE, "标题", text)).containsExactly(figure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "据县统计局通报，今年以来纠纷数量同比下降23.5%。",
                "县统计局发布年度公报。纠纷数量同比下降23.5%。",
                "纠纷数量同比下降23.5%（数据来源：县统计局）。",
                "纠纷数量同比下降23.5%。（数据来源：县统计局）",
                "活动共发放资料500余份，接待群众30人次。",
                "深入推进“八五”普法，全县12个司法所参加。",
                "双方约定由李某承担70%的责任。",
                "约定按年利率6%支付利息。",
                "做到社区矫正对象100%见面。",
                "全县三十余家单位和志愿者参加活动。",
                "全县120余名干部参加培训。",
                "民法典第1043条规定了家风。",
                "数字出自区法院工作报告：调撤率63.9%。",
                "同比下降29.1%，这是区公安分局给出的数字。",
                "区统计局的年报里写着：城镇化率63.9%。",
                "定金不得超过合同标的额的百分之二十。",
                "遗产平分，兄妹各得三分之一。",
                "每场活动平均用时1.5小时。",
            })
    void k8_what_has_a_source_or_needs_none_is_not(String text) {
        assertThat(found(FindingKind.UNSOURCED_FIGURE, "标题", text)).isEmpty();
    }
}
