package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsdesk.screening.Screenings.found;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.screening.FindingKind;

class VagueDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "近日，县司法局召开会议。|近日",
                "近 日，县司法局召开会议。|近 日",
                "日\u200B前，县司法局召开会议。|日\u200B前",
                "县司法局日前召开会议。|日前",
                "记者日前从县司法局获悉|日前",
                "近日来，司法所走访群众。|近日",
                "“近日天气转凉，大家注意身体。”所长说。|近日",
                "《法治日报》近日刊文介绍本区做法。|近日",
            })
    void k11_both_words_are_found(String text, String word) {
        assertThat(found(FindingKind.VAGUE_DATE, text)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "工作组今日前往龙潭乡。",
                "请于3月30日前报送。",
                "节日前夕，走访慰问。",
                "生日前一天",
                "五个工作日前提出申请",
                "附近日用品商店",
                "最近日子好过了",
                "地处临近日本海的地区",
                "每日前来咨询的群众很多",
                "小组次日前往现场",
                "避免出现“近日”、“日前”等词汇",
                "截至3月15日前后",
                "目前已经办结",
                "三月三十日前完成",
                "开庭日前提交证据",
                "开学日前一天",
                "颁奖日前三天",
                "请在期限届满之日前提交。",
                "协议签署日前付清。",
                "这里的旧楼已近日暮之年。",
                "征文题目是《近日家书》。",
                "诗里写“近日楼台”，说的是向阳的人家。",
                "反面例子是“日前，我局召开会议”这样的开头。",
                "国家宪法日前，县司法局作了准备。",
            })
    void k11_where_two_words_meet_there_is_none(String text) {
        assertThat(found(FindingKind.VAGUE_DATE, text)).isEmpty();
    }

    @Test
    void k11_it_matters_on_own_media_only() {
        assertThat(org.newsdesk.screening.Screenings.elsewhere("近日，县司法局召开会议。")).isEmpty();
    }
}
