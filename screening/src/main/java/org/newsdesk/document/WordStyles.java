package org.newsdesk.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Passage.Style;

/** The styles of a Word file: which of them make a title, heading or caption, and which make text invisible. */
final class WordStyles {

    private static final int LONGEST_ANCESTRY = 20;
    private static final RunProperties NONE = new RunProperties();

    private final Theme theme;
    private final Map<String, Definition> byId = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, RunProperties> paragraphRuns = new HashMap<>();
    private final Map<String, RunProperties> characterRuns = new HashMap<>();
    private RunProperties documentDefault = NONE;

    WordStyles(Theme theme) {
        this.theme = theme;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        Definition style = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && Markup.of(xml) == Markup.WORD) {
                style = xml.getLocalName().equals("style") ? define(xml) : style;
                element(xml, style);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("style")) {
                style = null;
            }
        }
    }

    private Definition define(XMLStreamReader xml) {
        Definition style = new Definition();
        String id = Markup.attribute(xml, "styleId");
        byId.put(id, style);
        String standard = Markup.attribute(xml, "default");
        if (standard.equals("1") || standard.equals("true") || standard.equals("on")) {
            defaults.put(Markup.attribute(xml, "type"), id);
        }
        return style;
    }

    private void element(XMLStreamReader xml, Definition style) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "rPrDefault" -> documentDefault = NONE;
            case "rPr" -> {
                RunProperties run = RunProperties.read(xml, theme);
                if (style == null) {
                    documentDefault = run;
                } else if (!style.conditional) {
                    style.run = run;
                }
            }
            case "pPr" -> {
                ParagraphProperties paragraph = ParagraphProperties.read(xml, theme);
                if (style != null && !style.conditional) {
                    style.paragraph(paragraph);
                }
            }
            case "tblStylePr" -> style(style).conditional = true;
            case "shd" -> style(style).shaded(theme.shading(xml));
            case "name" -> style(style).named(Markup.attribute(xml, "val").toLowerCase(Locale.ROOT));
            case "basedOn" -> style(style).basedOn = Markup.attribute(xml, "val");
            default -> {}
        }
    }

    private static Definition style(Definition style) {
        return style == null ? new Definition() : style;
    }

    /** What a paragraph of that style is; styles inherit it from the one they are based on. */
    Style style(String id) {
        Definition each = byId.get(id);
        for (int step = 0; each != null && step < LONGEST_ANCESTRY; step++) {
            if (each.kind != null) {
                return each.kind;
            }
            each = byId.get(each.basedOn);
        }
        return Style.BODY;
    }

    /** The colour behind paragraphs of that style. */
    int shade(String id) {
        Definition each = byId.get(paragraphStyle(id));
        for (int step = 0; each != null && step < LONGEST_ANCESTRY; step++) {
            if (each.shade != Colours.UNSET) {
                return each.shade;
            }
            each = byId.get(each.basedOn);
        }
        return Colours.UNSET;
    }

    /** Whether a style of tables colours any of its cells; which ones depends on too much to tell. */
    boolean colours(String tableStyle) {
        Definition each = byId.get(tableStyle.isEmpty() ? defaults.getOrDefault("table", "") : tableStyle);
        for (int step = 0; each != null && step < LONGEST_ANCESTRY; step++) {
            if (each.coloured) {
                return true;
            }
            each = byId.get(each.basedOn);
        }
        return false;
    }

    /** What runs are like in a paragraph of that style, in a table of that style; empty names mean the default styles. */
    RunProperties paragraphRun(String paragraphStyle, String tableStyle) {
        String ofParagraph = paragraphStyle(paragraphStyle);
        String ofTable = byId.containsKey(tableStyle) ? tableStyle : "";
        return paragraphRuns.computeIfAbsent(ofParagraph + '\n' + ofTable, key -> {
            RunProperties styles = inherited(ofParagraph).toggledOver(inherited(ofTable));
            return styles.over(documentDefault);
        });
    }

    /** What a run is like in the end. */
    RunProperties run(RunProperties own, RunProperties ofParagraph) {
        if (own.isEmpty()) {
            return ofParagraph;
        }
        if (!byId.containsKey(own.style)) {
            return own.over(ofParagraph);
        }
        RunProperties character = characterRuns.computeIfAbsent(own.style, this::inherited);
        return own.over(character.toggledOver(ofParagraph));
    }

    private String paragraphStyle(String id) {
        return byId.containsKey(id) ? id : defaults.getOrDefault("paragraph", "");
    }

    private RunProperties inherited(String id) {
        RunProperties result = NONE;
        Definition each = byId.get(id);
        for (int step = 0; each != null && step < LONGEST_ANCESTRY; step++) {
            result = result.over(each.run);
            each = byId.get(each.basedOn);
        }
        return result;
    }

    private static final class Definition {
        private Style kind;
        private String basedOn = "";
        private RunProperties run = NONE;
        private int shade = Colours.UNSET;
        private boolean coloured;
        /** Whether what follows holds only for some cells of a table. */
        private boolean conditional;

        void named(String name) {
            if (name.equals("title")) {
                kind = Style.TITLE;
            } else if (name.startsWith("heading ")) {
                kind = Style.HEADING;
            } else if (name.equals("caption")) {
                kind = Style.CAPTION;
            }
        }

        void shaded(int colour) {
            coloured |= colour != Colours.UNSET && !Colours.alike(colour, Colours.WHITE);
        }

        void paragraph(ParagraphProperties properties) {
            shade = properties.shade;
            if (properties.heading && kind == null) {
                kind = Style.HEADING;
            }
        }
    }
}
