package org.newsdesk.testbed.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A Word file under construction: paragraphs in order and the parts around them. */
final class DocxFile {
    /** A block of the body: a paragraph whose runs may still grow, or ready-made XML (then without properties). */
    static final class Block {
        private final String properties;
        private final StringBuilder content;
        private final boolean paragraph;

        private Block(String properties, String content, boolean paragraph) {
            this.properties = properties;
            this.content = new StringBuilder(content);
            this.paragraph = paragraph;
        }

        void append(String runs) {
            content.append(runs);
        }

        String xml() {
            return paragraph ? Wml.paragraph(properties, content.toString()) : content.toString();
        }
    }

    static final String TITLE = "<w:pStyle w:val=\"Title\"/><w:jc w:val=\"center\"/>";
    static final String TEXT = "<w:spacing w:line=\"560\" w:lineRule=\"exact\"/><w:ind w:firstLine=\"640\"/>";
    static final String CAPTION = "<w:jc w:val=\"center\"/>";

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> story = new ArrayList<>();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, StringBuilder> notes = new LinkedHashMap<>();
    private final List<String> customXml = new ArrayList<>();
    private final Map<String, String> core = new LinkedHashMap<>();
    private final Map<String, String> app = new LinkedHashMap<>();
    private final Map<String, String> custom = new LinkedHashMap<>();
    private String sectionProperties = "";
    private int ids = 100;

    /** A paragraph of the story, to which runs can be added later. */
    void story(String properties, String runs) {
        var block = new Block(properties, runs, true);
        blocks.add(block);
        story.add(block);
    }

    /** A paragraph of the story's text: not the title, not the byline. */
    Block storyParagraph(int index) {
        return story.get(1 + Math.floorMod(index, story.size() - 2));
    }

    void insertAfter(Block block, String xml) {
        blocks.add(blocks.indexOf(block) + 1, new Block("", xml, false));
    }

    void insertFirst(String xml) {
        blocks.add(0, new Block("", xml, false));
    }

    int nextId() {
        return ++ids;
    }

    /** Adds a part under `word/` that the document refers to and answers the relation's id. */
    String part(String name, byte[] content) {
        parts.put(name, content);
        return "rPart" + parts.size();
    }

    /** Header or footer for all pages: {@code kind} `header` or `footer`. */
    void pageEdge(String kind, String blocks) {
        var name = kind + (1 + parts.size()) + ".xml";
        var element = kind.equals("header") ? "w:hdr" : "w:ftr";
        var relation =
                part(name, OoxmlPackage.utf8("<%1$s %2$s>%3$s</%1$s>".formatted(element, Wml.NAMESPACES, blocks)));
        sectionProperties += "<w:%sReference w:type=\"default\" r:id=\"%s\"/>".formatted(kind, relation);
    }

    boolean hasPageEdge(String kind) {
        return sectionProperties.contains("<w:" + kind);
    }

    /** A footnote, endnote or comment; answers its id. */
    int note(String kind, String attributes, String blocks) {
        int id = nextId();
        notes.computeIfAbsent(kind, unused -> new StringBuilder())
                .append("<w:%1$s w:id=\"%2$d\"%3$s>%4$s</w:%1$s>".formatted(kind, id, attributes, blocks));
        return id;
    }

    void customXml(String xml) {
        customXml.add(xml);
    }

    Map<String, String> core() {
        return core;
    }

    Map<String, String> app() {
        return app;
    }

    Map<String, String> custom() {
        return custom;
    }

    List<String> customXmlItems() {
        return customXml;
    }

    Map<String, byte[]> parts() {
        return parts;
    }

    Map<String, StringBuilder> notes() {
        return notes;
    }

    String documentXml() {
        var body = new StringBuilder();
        blocks.forEach(block -> body.append(block.xml()));
        return "<w:document %s><w:body>%s<w:sectPr>%s<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>"
                .formatted(Wml.NAMESPACES, body, sectionProperties);
    }

    byte[] bytes() {
        return OoxmlPackage.bytes(this);
    }
}
