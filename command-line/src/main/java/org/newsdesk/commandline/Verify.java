package org.newsdesk.commandline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsdesk.chain.ExportedRegister;
import org.newsdesk.chain.Verification;
import org.newsdesk.chain.Verification.Mistake;

/** {@code ./run.sh verify FILE [--head HASH]}: verifies an export of the register without trusting the server it came from (I6). */
public final class Verify {

    private static final int INTACT = 0;
    private static final int BROKEN = 1;
    private static final int MISUSED = 2;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final PrintStream out;
    private final PrintStream err;

    Verify(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Exit code 0 when the chain is intact, 1 when it is not, 2 when the file is no export or the command cannot be understood. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new Verify(out, err).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return report(verify(arguments));
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("./run.sh verify FILE [--head HASH]");
            return MISUSED;
        }
    }

    private static Verification verify(List<String> arguments) throws UsageException {
        boolean withHead = arguments.size() == 3 && arguments.get(1).equals("--head");
        if (arguments.size() != 1 && !withHead) {
            throw new UsageException("One file is verified, exported by the register's page or GET register/export.");
        }
        String head = withHead ? arguments.get(2).toLowerCase(Locale.ROOT) : null;
        if (withHead && !HASH.matcher(head).matches()) {
            throw new UsageException(
                    "--head needs the 64 hexadecimal digits printed on a sheet, not " + arguments.get(2));
        }
        String given = arguments.get(0);
        try {
            Path file = Path.of(given);
            if (!Files.isRegularFile(file)) {
                throw new UsageException("There is no file " + given);
            }
            return new ExportedRegister(file).verify(head);
        } catch (ExportedRegister.NotAnExport e) {
            throw new UsageException(given + " is not an export of the register. 不是登记簿的导出文件。");
        } catch (InvalidPathException | IOException e) {
            throw new UsageException(given + " cannot be read: " + e.getMessage());
        }
    }

    private int report(Verification found) {
        found.mistakes().forEach(mistake -> out.println(sentence(mistake)));
        out.println(
                found.intact()
                        ? "Intact: " + found.entries() + " entries. 登记簿完整，共 " + found.entries() + " 条。"
                        : "NOT intact, see above. 登记簿不完整，见上。");
        out.println("Head 链首: " + found.head());
        return found.intact() ? INTACT : BROKEN;
    }

    private static String sentence(Mistake mistake) {
        String place = "#" + mistake.sequence() + " ";
        return place
                + switch (mistake.kind()) {
                    case ALTERED -> "altered 被改动";
                    case MISSING -> "missing 缺失";
                    case REORDERED -> "moved here from another position 位置被调换";
                    case TRUNCATED -> "and everything behind it is missing 从此条起末尾缺失";
                };
    }
}
