package org.newsdesk.document.clean;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamReader;
import org.newsdesk.document.Markup;
import org.newsdesk.document.Relationships;
import org.newsdesk.document.Relationships.Relationship;
import org.newsdesk.document.ZipPackage;

/**
 * Copies the parts of a Word file that a reader sees something of, and everything these refer to. Texts are written to a folder
 * first, because only they tell which other parts are still needed.
 */
final class PackageCopy {

    private static final String RELATIONSHIPS_SUFFIX = ".rels";
    /** The same input gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipPackage parts;
    private final Path folder;
    private final ContentTypes types = new ContentTypes();
    private final Map<String, Relationships> relationships = new HashMap<>();
    private final Map<String, Path> texts = new LinkedHashMap<>();
    private final Map<String, Predicate<String>> keptReferences = new HashMap<>();
    private final Notes notes = new Notes();
    private final Optional<CoreProperties> properties;

    /**
     * @param folder for files that are needed in between
     * @param shown whether a text is seen somewhere on the page
     */
    PackageCopy(ZipPackage parts, Path folder, Predicate<String> shown) {
        this.parts = parts;
        this.folder = folder;
        parts.parse(ContentTypes.PART, types);
        relationships.put("", Relationships.of(parts, ""));
        properties = CoreProperties.of(parts, relationships.get(""), shown);
    }

    /**
     * Writes the copy.
     *
     * @param invisible for the name of a part: whether the text element at a place in it is hidden
     * @return names of embedded objects that are in it
     */
    List<String> write(OutputStream out, Function<String, IntPredicate> invisible) throws IOException {
        for (String part : wordTexts()) {
            copyText(part, invisible.apply(part));
        }
        Set<String> reached = reached();
        try (ZipOutputStream zip = new ZipOutputStream(new UnclosedStream(out), StandardCharsets.UTF_8)) {
            filtered(zip, ContentTypes.PART, xml -> isType(xml, reached));
            copyRelationships(zip, "");
            for (String part : parts.names()) {
                if (reached.contains(key(part))) {
                    copyPart(zip, part);
                    copyRelationships(zip, part);
                }
            }
        }
        return reached.stream()
                .flatMap(part -> kept(part).stream())
                .filter(relationship -> PartKinds.isEmbedded(relationship.type()))
                .map(Relationship::fileName)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> wordTexts() {
        List<String> all = parts.names().stream()
                .filter(part -> PartKinds.isWordText(types.of(part)))
                .collect(Collectors.toList());
        all.sort((one, other) -> Boolean.compare(PartKinds.isNotes(types.of(one)), PartKinds.isNotes(types.of(other))));
        return all;
    }

    private void copyText(String part, IntPredicate invisible) throws IOException {
        Relationships own = relationships(part);
        Visibility visibility = new Visibility(id -> own.byId(id)
                .filter(Relationship::external)
                .map(Relationship::target)
                .orElse(""));
        parts.parse(part, visibility);
        Path copied = folder.resolve(Integer.toString(texts.size()));
        try (OutputStream file = Files.newOutputStream(copied);
                Writer writer = writer(file)) {
            WordCopy copy = new WordCopy(new XmlOut(writer), visibility, invisible, notes);
            parts.parse(part, copy);
            Set<String> references = copy.references();
            keptReferences.put(
                    key(part),
                    id -> references.contains(id) || !visibility.mentioned().contains(id));
        }
        texts.put(part, copied);
    }

    /** The parts that one still comes to from the text. */
    private Set<String> reached() {
        Map<String, String> names =
                parts.names().stream().collect(Collectors.toMap(PackageCopy::key, Function.identity()));
        Set<String> reached = new TreeSet<>();
        Deque<Relationship> ahead = new ArrayDeque<>(kept(""));
        while (!ahead.isEmpty()) {
            Relationship next = ahead.remove();
            String name = names.get(key(next.target()));
            if (!next.external() && name != null && reached.add(key(name))) {
                relationships.put(key(name), Relationships.of(parts, name));
                ahead.addAll(kept(key(name)));
            }
        }
        return reached;
    }

    private List<Relationship> kept(String part) {
        return relationships(part).all().stream()
                .filter(relationship -> isKept(part, relationship))
                .toList();
    }

    private boolean isKept(String part, Relationship relationship) {
        if (part.isEmpty()) {
            return PartKinds.isKeptOfPackage(relationship.type())
                    || properties.isPresent() && PartKinds.isCoreProperties(relationship.type());
        }
        return !PartKinds.isLeftOut(relationship.type())
                && keptReferences.getOrDefault(key(part), id -> true).test(relationship.id());
    }

    private void copyPart(ZipOutputStream zip, String part) throws IOException {
        if (properties.isPresent() && properties.get().isPart(part)) {
            xml(zip, part, properties.get()::write);
            return;
        }
        Path text = texts.get(part);
        Path picture = text == null ? cleanPicture(part) : null;
        begin(zip, part);
        if (text != null) {
            Files.copy(text, zip);
        } else if (picture != null) {
            Files.copy(picture, zip);
        } else {
            parts.read(part, in -> in.transferTo(zip));
        }
        zip.closeEntry();
    }

    /** A copy of a picture; null when the part is none, or a broken one, which stays as it is. */
    private Path cleanPicture(String part) {
        Path copied = folder.resolve("picture");
        boolean[] clean = {false};
        parts.read(part, in -> {
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(copied))) {
                clean[0] = CleanPicture.copy(in, file);
            } catch (PictureFormatException e) {
                clean[0] = false;
            }
        });
        return clean[0] ? copied : null;
    }

    private void copyRelationships(ZipOutputStream zip, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + RELATIONSHIPS_SUFFIX;
        if (parts.has(name)) {
            Relationships own = relationships(part);
            filtered(
                    zip,
                    name,
                    xml -> own.byId(Markup.anyAttribute(xml, "Id"))
                            .map(relationship -> isKept(part, relationship))
                            .orElse(true));
        }
    }

    private static boolean isType(XMLStreamReader xml, Set<String> reached) {
        String part = ContentTypes.part(xml);
        return part.isEmpty() || reached.contains(key(part));
    }

    private void filtered(ZipOutputStream zip, String part, Predicate<XMLStreamReader> kept) throws IOException {
        xml(zip, part, writer -> parts.parse(part, new XmlFilter(new XmlOut(writer), kept)));
    }

    /** Writes one part. */
    private interface Writing {
        void to(Writer writer) throws IOException;
    }

    private static void xml(ZipOutputStream zip, String part, Writing writing) throws IOException {
        begin(zip, part);
        Writer writer = writer(zip);
        writing.to(writer);
        writer.flush();
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8));
    }

    private Relationships relationships(String part) {
        return relationships.computeIfAbsent(key(part), name -> Relationships.of(parts, name));
    }

    private static String key(String part) {
        return part.toLowerCase(Locale.ROOT);
    }
}
