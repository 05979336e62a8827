package org.newsdesk.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of a package refers to. */
public final class Relationships {

    private static final Relationships NONE = new Relationships("");

    private final String folder;
    private final Map<String, Relationship> byId = new LinkedHashMap<>();

    private Relationships(String folder) {
        this.folder = folder;
    }

    /** The relationships of a part; those of the package itself when the name is empty. */
    public static Relationships of(ZipPackage parts, String part) {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        if (!parts.has(name)) {
            return NONE;
        }
        Relationships relationships = new Relationships(part.substring(0, slash));
        parts.parse(name, relationships::read);
        return relationships;
    }

    /** All of them in their order. */
    public Collection<Relationship> all() {
        return byId.values();
    }

    /** References out of the package, those with the given IDs left out. */
    List<Relationship> externalBut(Set<String> used) {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().external && !used.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The one with that ID. */
    public Optional<Relationship> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The part that the first relationship of a type leads to; types end alike in both variants of the format. */
    Optional<String> part(String typeEnd) {
        return byId.values().stream()
                .filter(relationship -> !relationship.external && relationship.type.endsWith(typeEnd))
                .map(Relationship::target)
                .findFirst();
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                boolean external = attribute(xml, "TargetMode").equals("External");
                String target = attribute(xml, "Target");
                String id = attribute(xml, "Id");
                byId.put(
                        id,
                        new Relationship(id, attribute(xml, "Type"), external ? target : resolve(target), external));
            }
        }
    }

    private String resolve(String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /**
     * One reference.
     *
     * @param target name of the part, or an address when it leads out of the package
     */
    public record Relationship(String id, String type, String target, boolean external) {
        /** The name of the part without its folders. */
        public String fileName() {
            return target.substring(target.lastIndexOf('/') + 1);
        }
    }
}
