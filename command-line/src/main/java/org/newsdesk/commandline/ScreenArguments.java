package org.newsdesk.commandline;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The arguments of {@code screen}, read from left to right; the context holds for all files, wherever it stands among them. */
final class ScreenArguments {

    private final Iterator<String> arguments;
    private final List<Source> sources = new ArrayList<>();
    private FileContext context;
    private ListFiles lists = ListFiles.NONE;
    private boolean help;

    /** A file, or a list of files. */
    private record Source(String given, boolean batch) {}

    private ScreenArguments(List<String> arguments, LocalDate today) {
        this.arguments = arguments.iterator();
        this.context = FileContext.on(today);
    }

    /**
     * Reads arguments.
     *
     * @param today the day of handing in unless an option says otherwise
     * @throws UsageException for an option that does not exist, and when there is nothing to screen
     */
    static ScreenArguments parse(List<String> arguments, LocalDate today) throws UsageException {
        ScreenArguments parsed = new ScreenArguments(arguments, today);
        parsed.parse();
        if (parsed.sources.isEmpty() && !parsed.help) {
            throw new UsageException("No file to screen.");
        }
        return parsed;
    }

    /** Whether the user asked how to use the command. */
    boolean help() {
        return help;
    }

    /** The bureau's own lists. */
    ListFiles lists() {
        return lists;
    }

    /** All files in the order in which they were given. */
    List<FileToScreen> files(PrintStream warnings) throws UsageException {
        List<FileToScreen> files = new ArrayList<>();
        for (Source source : sources) {
            Path path = path(source.given());
            if (source.batch()) {
                files.addAll(new BatchFile(path, context, warnings).files());
            } else {
                files.add(FileToScreen.of(source.given(), path, context));
            }
        }
        return files;
    }

    private void parse() throws UsageException {
        while (arguments.hasNext()) {
            String argument = arguments.next();
            if (argument.equals("--")) {
                arguments.forEachRemaining(file -> sources.add(new Source(file, false)));
            } else if (argument.startsWith("-")) {
                option(argument);
            } else {
                sources.add(new Source(argument, false));
            }
        }
    }

    private void option(String option) throws UsageException {
        switch (option) {
            case "--profile" -> context = context.withProfile(value(option));
            case "--unit-type" -> context = context.withUnitType(value(option));
            case "--channel" -> context = context.withChannel(value(option));
            case "--case" -> context = context.withCase(true);
            case "--minor" -> context = context.withMinor(true);
            case "--on" -> context = context.withSubmittedOn(day(value(option)));
            case "--batch" -> sources.add(new Source(value(option), true));
            case "--settings" -> lists = lists.withSettings(path(value(option)));
            case "--terms" -> lists = lists.withTerms(path(value(option)));
            case "--help", "-h" -> help = true;
            default -> throw new UsageException("Unknown option " + option);
        }
    }

    private String value(String option) throws UsageException {
        if (!arguments.hasNext()) {
            throw new UsageException(option + " needs a value");
        }
        return arguments.next();
    }

    private static LocalDate day(String text) throws UsageException {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new UsageException("--on needs a day such as 2026-03-15, not " + text);
        }
    }

    private static Path path(String given) throws UsageException {
        try {
            return Path.of(given);
        } catch (InvalidPathException e) {
            throw new UsageException("Not a path: " + given);
        }
    }
}
