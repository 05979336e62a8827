package org.newsdesk.document;

/** Markup of drawings for tests. */
final class Drawing {

    private static final long CENTIMETRE = 360_000;

    private Drawing() {}

    /** A run with a picture of that size in centimetres. */
    static String picture(String relationship, int size, String description) {
        return picture(relationship, size, description, "");
    }

    static String picture(String relationship, int size, String description, String extension) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"" + size * CENTIMETRE + "\" cy=\"" + size * CENTIMETRE
                + "\"/><wp:docPr id=\"1\" name=\"图片 1\" descr=\"" + description + "\">" + extension
                + "</wp:docPr><a:graphic><a:graphicData><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"a.jpg\" descr=\""
                + description + "\"/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relationship
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
