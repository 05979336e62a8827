package org.newsdesk.testbed.host.webscripts;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What a {@code *.desc.xml} says.
 *
 * @param id path and name with the method, such as {@code org/newsdesk/me.get}
 * @param method HTTP method
 * @param urls templates such as {@code /newsdesk/drafts/{id}}
 * @param format format when the request names none
 * @param authentication none, guest, user or admin
 * @param transaction none, required or requiresnew
 * @param readOnly whether the transaction may only read
 */
record ScriptDescription(
        String id,
        String method,
        List<String> urls,
        String format,
        String authentication,
        String transaction,
        boolean readOnly) {

    private static final Set<String> TRANSACTIONS = Set.of("none", "required", "requiresnew");
    private static final Set<String> AUTHENTICATIONS = Set.of("none", "guest", "user", "admin");

    /** Reads a description; one with an unknown value does not load, as in ACS. */
    static Optional<ScriptDescription> read(String id, InputStream in) throws IOException {
        Element root = parse(in);
        String authentication = text(root, "authentication", "none");
        String transaction = text(root, "transaction", authentication.equals("none") ? "none" : "required");
        if (!TRANSACTIONS.contains(transaction) || !AUTHENTICATIONS.contains(authentication)) {
            return Optional.empty();
        }
        List<String> urls = new ArrayList<>();
        NodeList elements = root.getElementsByTagName("url");
        for (int i = 0; i < elements.getLength(); i++) {
            String url = elements.item(i).getTextContent().trim();
            int query = url.indexOf('?');
            urls.add(query < 0 ? url : url.substring(0, query));
        }
        return Optional.of(new ScriptDescription(
                id,
                id.substring(id.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                urls,
                format(root),
                authentication,
                transaction,
                attribute(root, "transaction", "allow").equals("readonly")));
    }

    /** The name of the bean that may back this script. */
    String beanName() {
        return "webscript." + id.replace('/', '.');
    }

    private static String format(Element root) {
        String format = attribute(root, "format", "default");
        if (format.isEmpty()) {
            format = text(root, "format", "");
        }
        return format.equals("any") || format.equals("argument") || format.equals("extension") || format.isEmpty()
                ? "html"
                : format;
    }

    private static Element parse(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    private static String text(Element root, String name, String byDefault) {
        NodeList found = root.getElementsByTagName(name);
        String text =
                found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
        return text.isEmpty() ? byDefault : text.toLowerCase(Locale.ROOT);
    }

    private static String attribute(Element root, String name, String attribute) {
        NodeList found = root.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : ((Element) found.item(0)).getAttribute(attribute);
    }
}
