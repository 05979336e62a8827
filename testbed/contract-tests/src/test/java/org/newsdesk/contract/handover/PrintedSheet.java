package org.newsdesk.contract.handover;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An approval sheet as it was printed, read with what did not write it: the Word file by Java's own XML parser, the page by jsoup.
 *
 * @param tables the tables in their order, each row by row and cell by cell
 * @param text all paragraphs outside of tables
 */
record PrintedSheet(List<List<List<String>>> tables, String text, String pageSize) {

    /** Reads a .docx. */
    static PrintedSheet word(byte[] docx) throws Exception {
        Element body = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(part(docx, "word/document.xml")))
                .getElementsByTagName("w:body")
                .item(0);
        List<List<List<String>>> tables = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("w:tbl")) {
                tables.add(rows((Element) node));
            } else {
                text.append(text(node)).append('\n');
            }
        }
        Element size = (Element) body.getElementsByTagName("w:pgSz").item(0);
        String page = size == null ? "" : size.getAttribute("w:w") + "x" + size.getAttribute("w:h");
        return new PrintedSheet(tables, text.toString(), page);
    }

    /** Reads an HTML page. */
    static PrintedSheet html(byte[] html) {
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        List<List<List<String>>> tables = page.select("table").stream()
                .map(table -> table.select("tr").stream()
                        .map(row -> row.select("th, td").stream()
                                .map(cell -> cell.wholeText())
                                .toList())
                        .toList())
                .toList();
        String style = page.select("style").html();
        return new PrintedSheet(
                tables,
                String.join("\n", page.select("p, h1, h2").eachText()),
                style.contains("size: A4") ? "11906x16838" : "");
    }

    /** The rows below the head of the table whose head begins with this word. */
    List<List<String>> rows(String firstHead) {
        return tables.stream()
                .filter(table -> table.get(0).get(0).equals(firstHead))
                .findFirst()
                .map(table -> table.subList(1, table.size()))
                .orElseThrow(() -> new AssertionError("no table " + firstHead + " in " + tables));
    }

    /** What stands behind each label of the tables of facts, the first and the last one. */
    Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (List<List<String>> table : List.of(tables.get(0), tables.get(tables.size() - 1))) {
            for (List<String> row : table) {
                for (int i = 0; i + 1 < row.size(); i += 2) {
                    facts.put(row.get(i), row.get(i + 1));
                }
            }
        }
        return facts;
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Node row = table.getFirstChild(); row != null; row = row.getNextSibling()) {
            if (row.getNodeName().equals("w:tr")) {
                List<String> cells = new ArrayList<>();
                NodeList found = ((Element) row).getElementsByTagName("w:tc");
                for (int i = 0; i < found.getLength(); i++) {
                    cells.add(text(found.item(i)));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        if (node instanceof Element element) {
            NodeList runs = element.getElementsByTagName("*");
            for (int i = 0; i < runs.getLength(); i++) {
                if (runs.item(i).getNodeName().equals("w:t")) {
                    text.append(runs.item(i).getTextContent());
                } else if (runs.item(i).getNodeName().equals("w:br")) {
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private static byte[] part(byte[] docx, String name) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new AssertionError("no part " + name);
    }
}
