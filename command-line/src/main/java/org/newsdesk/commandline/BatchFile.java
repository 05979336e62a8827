package org.newsdesk.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A list of files with their contexts: one JSON object a line. Empty lines are passed over. */
final class BatchFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<String> FIELDS = Set.of(
            "file", "profile", "unitType", "channel", "ownMedia", "concernsCase", "concernsMinor", "submittedOn");

    private final Path batch;
    private final FileContext defaults;
    private final PrintStream warnings;
    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private final Set<String> unknown = new TreeSet<>();
    private int line;

    /**
     * @param batch the list; relative files in it are looked for beside it, then in the working directory
     * @param defaults what holds where a line says nothing
     */
    BatchFile(Path batch, FileContext defaults, PrintStream warnings) {
        this.batch = batch;
        this.defaults = defaults;
        this.warnings = warnings;
    }

    /**
     * Reads all lines before the first file is screened, so that a mistake in the last one does not come late.
     *
     * @throws UsageException naming the line
     */
    List<FileToScreen> files() throws UsageException {
        List<FileToScreen> files = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(batch, StandardCharsets.UTF_8)) {
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                line++;
                String bare = line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
                if (!bare.isBlank()) {
                    files.add(file(bare));
                }
            }
        } catch (NoSuchFileException e) {
            throw new UsageException("No such batch file: " + batch);
        } catch (CharacterCodingException e) {
            throw mistake("not UTF-8, in this line or soon after");
        } catch (IOException e) {
            throw new UsageException("The batch file cannot be read: " + e.getMessage());
        }
        if (!unknown.isEmpty()) {
            warnings.println(batch + ": fields that are not used: " + String.join(", ", unknown));
        }
        return files;
    }

    private FileToScreen file(String text) throws UsageException {
        JsonNode object = object(text);
        object.fieldNames().forEachRemaining(name -> {
            if (!FIELDS.contains(name)) {
                unknown.add(name);
            }
        });
        String given = text(object, "file", "");
        if (given.isEmpty()) {
            throw mistake("\"file\" is missing");
        }
        try {
            return FileToScreen.of(given, resolve(given), context(object));
        } catch (InvalidPathException e) {
            throw mistake("\"file\" is no path: " + e.getMessage());
        }
    }

    private JsonNode object(String text) throws UsageException {
        try {
            JsonNode node = json.readTree(text);
            if (!node.isObject()) {
                throw mistake("not a JSON object");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw mistake("not JSON: " + e.getOriginalMessage());
        }
    }

    private FileContext context(JsonNode object) throws UsageException {
        FileContext context = defaults.withProfile(text(object, "profile", defaults.profile()))
                .withUnitType(text(object, "unitType", defaults.unitType()))
                .withChannel(text(object, "channel", defaults.channel()))
                .withCase(flag(object, "concernsCase", defaults.concernsCase()))
                .withMinor(flag(object, "concernsMinor", defaults.concernsMinor()))
                .withSubmittedOn(day(object));
        return isAbsent(object, "ownMedia") ? context : context.withOwnMedia(flag(object, "ownMedia", false));
    }

    private Path resolve(String given) {
        Path here = Path.of(given);
        Path besideBatch = batch.toAbsolutePath().resolveSibling(here);
        return here.isAbsolute() || (Files.notExists(besideBatch) && Files.exists(here)) ? here : besideBatch;
    }

    private String text(JsonNode object, String field, String otherwise) throws UsageException {
        if (isAbsent(object, field)) {
            return otherwise;
        }
        if (!object.get(field).isTextual()) {
            throw mistake("\"" + field + "\" must be a text");
        }
        return object.get(field).textValue();
    }

    private boolean flag(JsonNode object, String field, boolean otherwise) throws UsageException {
        if (isAbsent(object, field)) {
            return otherwise;
        }
        if (!object.get(field).isBoolean()) {
            throw mistake("\"" + field + "\" must be true or false");
        }
        return object.get(field).booleanValue();
    }

    private LocalDate day(JsonNode object) throws UsageException {
        String text = text(object, "submittedOn", "");
        try {
            return text.isEmpty() ? defaults.submittedOn() : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw mistake("\"submittedOn\" must be a day such as 2026-03-15, not " + text);
        }
    }

    private static boolean isAbsent(JsonNode object, String field) {
        return !object.hasNonNull(field);
    }

    private UsageException mistake(String what) {
        return new UsageException(batch + ", line " + line + ": " + what);
    }
}
