package org.newsdesk.screening.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsdesk.document.DocumentText;
import org.newsdesk.document.Location;
import org.newsdesk.document.Passage;
import org.newsdesk.document.Passage.Style;
import org.newsdesk.document.Picture;
import org.newsdesk.screening.text.NormalText;

/**
 * Pictures and their captions (K9). A caption stands under the picture or, unless it belongs to a picture above it, over it;
 * pictures without text between them share one. Ornaments need none.
 */
public final class Captions {

    private static final int LONGEST = 100;
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:[(\\[【▲△▼▽↑↓←→◀▶◆■★●▶-]|上|下|左|右)*+" + "(?:图(?:为|:|片|中|示|是|[0-9]|[一二三四五六七八九十]|[(),/、])|照片|摄影|配图|附图|合影)");
    private static final Pattern SIGNED = Pattern.compile("[▲△▼▽↑↓◀▶].{2,99}");
    /** Says who stands where: 左一为, 前排右二是, 左起依次为, 从左至右:. */
    private static final Pattern PLACES = Pattern.compile(
            "[(\\[【]?(?:[前中后第][一二三]?排)?[从自由]?[左右中上下]" + "(?:[一二三四五六七八九0-9侧边]|起|[至到向往而][左右上下])?(?:依次|分别)?(?:为|是|:)");

    private static final Pattern END = Pattern.compile(
            ".{2,99}(?:摄影?|供图|图/|[。/:(].{2,8}图|摄制|提供)[)\\]】。.]?" + "|.{2,79}(?:摄影|拍摄|供图|[图摄])[:/].{2,20}");
    private static final Pattern SCENE = Pattern.compile("[^。;!?]{2,24}(?:现场|合影|场景|掠影|留影|瞬间|剪影|会场|一角)[。)]?");

    private final List<Passage> passages;
    private final List<Picture> pictures;

    private Captions(DocumentText document) {
        this.passages = document.passages();
        this.pictures = document.pictures();
    }

    /** The pictures of a document that lack a caption. */
    public static List<Picture> missing(DocumentText document) {
        Captions captions = new Captions(document);
        List<Picture> missing = new ArrayList<>();
        for (Picture picture : document.pictures()) {
            if (!picture.ornament() && !captions.has(picture)) {
                missing.add(picture);
            }
        }
        // a text box floats, and nothing says beside which picture
        int floating = Math.min(missing.size(), captions.floating());
        return List.copyOf(missing.subList(floating, missing.size()));
    }

    private boolean has(Picture picture) {
        int at = picture.passage();
        if (picture.inText() && (isCaption(at) || isCaption(at + 1))) {
            return true;
        }
        return !picture.inText() && isCaption(at) || isCaption(at - 1) && isFree(at - 1);
    }

    /** Whether no other picture stands right over that caption. */
    private boolean isFree(int caption) {
        return pictures.stream()
                .noneMatch(other -> !other.inText() && other.passage() == caption
                        || other.inText() && other.passage() + 1 == caption);
    }

    private boolean isCaption(int passage) {
        if (passage < 0
                || passage >= passages.size()
                || passages.get(passage).story() != passages.get(0).story()) {
            return false;
        }
        return isCaption(passages.get(passage));
    }

    private static boolean isCaption(Passage passage) {
        if (passage.style() == Style.CAPTION) {
            return true;
        }
        String raw = passage.text();
        String text = raw.length() > 2 * LONGEST ? "" : NormalText.of(raw);
        return text.length() <= LONGEST
                && (BEGINNING.matcher(text).lookingAt()
                        || PLACES.matcher(text).lookingAt()
                        || SIGNED.matcher(text).matches()
                        || END.matcher(text).matches()
                        || SCENE.matcher(text).matches());
    }

    private int floating() {
        return (int) passages.stream()
                .filter(passage -> passage.location() == Location.TEXTBOX && isCaption(passage))
                .count();
    }
}
