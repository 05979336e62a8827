package org.newsdesk.screening.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Picture;

class CaptionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图为推进会会场。办公室供图",
                "图1：宣传现场",
                "（图为活动现场）",
                "▲工作人员解答群众咨询",
                "工作人员在步行街口解答咨询。文小棠 摄",
                "照片：文小棠",
                "活动现场",
                "图/文小棠",
                "上图为颁奖环节",
                "左一为值班律师，右一为来访群众。",
                "前排右二是本所所长",
                "左起依次为公证员、社工和志愿者。",
                "从左至右：社工、律师、网格员",
                "打谷场上的国徽格外醒目。　摄影：文小棠",
                "学员们展示刚出炉的面包。文小棠／摄",
                "老槐树下话家常。文小棠 图",
            })
    void k9_a_caption_may_be_written_in_many_ways(String caption) {
        assertThat(missing("正文。", PICTURE, caption, "正文。")).isEmpty();
        assertThat(missing("正文。", caption, PICTURE, "正文。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图书馆里坐满了前来听课的群众。",
                "为增强趣味性，活动设置了闯关环节。",
                "广场四周，各单位设置的咨询台一字排开，工作人员现场接受咨询。",
                "二、扎实推进",
                "这笔账像一幅打碎的拼图。",
                "左邻右舍都来看热闹。"
            })
    void k9_text_is_no_caption(String text) {
        assertThat(missing("正文。", PICTURE, text, "正文。")).containsExactly("image1.jpeg");
    }

    @Test
    void k9_pictures_side_by_side_share_a_caption() {
        assertThat(missing("正文。", PICTURE, PICTURE, "图为会场")).isEmpty();
    }

    @Test
    void k9_a_caption_belongs_to_the_picture_above_it() {
        assertThat(missing("正文。", PICTURE, "图为会场", PICTURE, "正文。")).containsExactly("image2.jpeg");
    }

    @Test
    void k9_the_last_picture_needs_one_as_well() {
        assertThat(missing("正文。", PICTURE)).containsExactly("image1.jpeg");
        assertThat(missing("正文。", "图为会场", PICTURE)).isEmpty();
    }

    @Test
    void k9_ornaments_need_none() {
        DocumentText document = new DocumentText(
                List.of(Passage.plain(Location.BODY, 0, "正文。")),
                List.of(new Picture(0, false, false, true, "image1.jpeg")),
                List.of());
        assertThat(Captions.missing(document)).isEmpty();
    }

    @Test
    void k9_a_text_box_may_hold_the_caption() {
        DocumentText document = new DocumentText(
                List.of(
                        Passage.plain(Location.BODY, 0, "正文。"),
                        Passage.plain(Location.BODY, 0, "正文。"),
                        Passage.plain(Location.TEXTBOX, 1, "图为会场")),
                List.of(new Picture(1, false, true, false, "image1.jpeg")),
                List.of());
        assertThat(Captions.missing(document)).isEmpty();
    }

    private static final String PICTURE = "[picture]";

    private static List<String> missing(String... paragraphs) {
        List<Passage> passages = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (paragraph.equals(PICTURE)) {
                String name = "image" + (pictures.size() + 1) + ".jpeg";
                pictures.add(new Picture(passages.size(), false, false, false, name));
            } else {
                passages.add(Passage.plain(Location.BODY, 0, paragraph));
            }
        }
        return Captions.missing(new DocumentText(passages, pictures, List.of())).stream()
                .map(Picture::name)
                .toList();
    }
}
