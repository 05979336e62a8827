package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** Follows drawings: pictures and their size, alternative text, the fill of shapes behind their text. */
final class Drawings {

    private static final long ORNAMENT_BELOW_EMU = 432_000;
    private static final double EMU_PER_POINT = 12_700;

    private final PartContext part;
    private final StoryReader reader;
    private final Deque<Drawing> nested = new ArrayDeque<>();
    private final Deque<Integer> fills = new ArrayDeque<>();
    private int objects;
    private int pictureDepth;
    private int lines;
    private boolean inShapeProperties;
    private String lastAlternative = "";

    Drawings(PartContext part, StoryReader reader) {
        this.part = part;
        this.reader = reader;
    }

    /** An embedded object begins or ends; the picture that stands for it is no picture of the author's. */
    void object(boolean begins) {
        objects += begins ? 1 : -1;
    }

    /** The colour behind text in the innermost shape. */
    int background() {
        return fills.isEmpty() || fills.peek() == Colours.UNSET ? Colours.WHITE : fills.peek();
    }

    void start(XMLStreamReader xml) {
        switch (Markup.of(xml)) {
            case WORD_DRAWING -> frame(xml);
            case PICTURE -> picture(xml);
            case SHAPE -> shape(xml);
            case VML -> vml(xml);
            case DRAWING -> drawing(xml);
            case DECORATION -> {
                if (xml.getLocalName().equals("decorative") && !nested.isEmpty()) {
                    nested.peek().ornament |= Markup.anyAttribute(xml, "val").equals("1");
                }
            }
            default -> {}
        }
    }

    void end(XMLStreamReader xml) {
        String element = xml.getLocalName();
        switch (Markup.of(xml)) {
            case WORD_DRAWING -> {
                if (element.equals("inline") || element.equals("anchor")) {
                    finish();
                }
            }
            case PICTURE -> pictureDepth -= element.equals("pic") ? 1 : 0;
            case SHAPE -> {
                inShapeProperties &= !element.equals("spPr");
                if (element.equals("wsp")) {
                    fills.poll();
                }
            }
            case DRAWING -> lines -= element.equals("ln") ? 1 : 0;
            case VML -> {
                if (isShape(element)) {
                    fills.poll();
                    finish();
                }
            }
            default -> {}
        }
    }

    private void frame(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "inline", "anchor" -> nested.push(new Drawing());
            case "extent" -> {
                if (!nested.isEmpty()) {
                    nested.peek().ornament |= small(
                            Markup.number(Markup.anyAttribute(xml, "cx"), ORNAMENT_BELOW_EMU),
                            Markup.number(Markup.anyAttribute(xml, "cy"), ORNAMENT_BELOW_EMU));
                }
            }
            case "docPr" -> alternatives(xml, "title", "descr");
            default -> {}
        }
    }

    private void picture(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pic" -> pictureDepth++;
            case "cNvPr" -> alternatives(xml, "title", "descr");
            default -> {}
        }
    }

    private void shape(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "wsp" -> fills.push(Colours.UNSET);
            case "spPr" -> inShapeProperties = true;
            case "cNvPr" -> alternatives(xml, "title", "descr");
            default -> {}
        }
    }

    private void drawing(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "ln" -> lines++;
            case "blip" -> {
                if (pictureDepth > 0 && !nested.isEmpty()) {
                    nested.peek().image(imageName(Markup.anyAttribute(xml, "embed"), Markup.anyAttribute(xml, "link")));
                }
            }
            case "srgbClr" -> fill(Colours.parse(Markup.anyAttribute(xml, "val")));
            case "schemeClr" -> fill(part.theme().colour(Markup.anyAttribute(xml, "val")));
            case "gradFill", "pattFill", "blipFill" -> fill(Colours.COLOURED);
            case "t" -> {}
            default -> {}
        }
    }

    private void fill(int colour) {
        if (inShapeProperties && lines == 0 && !fills.isEmpty() && fills.peek() == Colours.UNSET) {
            fills.pop();
            fills.push(colour);
        }
    }

    private void vml(XMLStreamReader xml) {
        String element = xml.getLocalName();
        if (isShape(element)) {
            boolean filled = !Markup.anyAttribute(xml, "filled").startsWith("f");
            String fill = Markup.anyAttribute(xml, "fillcolor");
            fills.push(!filled || fill.isEmpty() ? Colours.UNSET : vmlColour(fill));
            nested.push(new Drawing());
            nested.peek().ornament = smallVml(Markup.anyAttribute(xml, "style"));
            alternatives(xml, "title", "alt");
        } else if (element.equals("imagedata") && objects == 0 && !nested.isEmpty()) {
            nested.peek().image(imageName(Markup.anyAttribute(xml, "id"), Markup.anyAttribute(xml, "href")));
        } else if (element.equals("textpath")) {
            part.collector().plain(Location.TEXTBOX, Markup.anyAttribute(xml, "string"));
        }
    }

    private static int vmlColour(String text) {
        String first = text.split(" ", 2)[0];
        if (first.equals("white") || first.equals("#fff")) {
            return Colours.WHITE;
        }
        int colour = Colours.parse(first);
        return colour == Colours.AUTO ? Colours.COLOURED : colour;
    }

    private static boolean isShape(String element) {
        return switch (element) {
            case "shape", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image" -> true;
            default -> false;
        };
    }

    private void finish() {
        Drawing drawing = nested.poll();
        if (drawing != null && drawing.image != null) {
            reader.picture(drawing.ornament, drawing.image);
        }
    }

    private String imageName(String embedded, String linked) {
        String id = embedded.isEmpty() ? linked : embedded;
        return part.relationships()
                .byId(id)
                .map(Relationships.Relationship::fileName)
                .orElse("");
    }

    private void alternatives(XMLStreamReader xml, String... attributes) {
        for (String attribute : attributes) {
            String text = Markup.anyAttribute(xml, attribute);
            if (!AlternativeText.isGeneric(text) && !text.equals(lastAlternative)) {
                part.collector().plain(Location.ALT_TEXT, text);
                lastAlternative = text;
            }
        }
    }

    private static boolean small(long width, long height) {
        return width < ORNAMENT_BELOW_EMU && height < ORNAMENT_BELOW_EMU;
    }

    private static boolean smallVml(String style) {
        return small(points(style, "width:"), points(style, "height:"));
    }

    /** A length in points in a style, as EMU; large when it is in another unit or missing. */
    private static long points(String style, String property) {
        for (String each : style.split(";")) {
            String trimmed = each.strip();
            if (trimmed.startsWith(property) && trimmed.endsWith("pt")) {
                try {
                    String number = trimmed.substring(property.length(), trimmed.length() - 2);
                    return Math.round(Double.parseDouble(number) * EMU_PER_POINT);
                } catch (NumberFormatException e) {
                    return ORNAMENT_BELOW_EMU;
                }
            }
        }
        return ORNAMENT_BELOW_EMU;
    }

    private static final class Drawing {
        private boolean ornament;
        private String image;

        void image(String name) {
            image = image == null ? name : image;
        }
    }
}
