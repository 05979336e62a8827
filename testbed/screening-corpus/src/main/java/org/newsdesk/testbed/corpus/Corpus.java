package org.newsdesk.testbed.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.newsdesk.testbed.corpus.Pools.Story;

/**
 * Writes a labelled corpus: files, `labels.jsonl` and `batch.jsonl` (the input of the command line). The same set and seed give the
 * same corpus. It knows nothing of the detector and its lists.
 */
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final Pools pools;
    private final Random random;
    private final List<Labelled> labels = new ArrayList<>();

    private Corpus(Path folder, String set, long seed) {
        this.folder = folder;
        this.pools = new Pools(set);
        this.random = new Random(seed);
    }

    /** Writes the corpus of a set into a folder, which is created. Answers its labels. */
    public static List<Labelled> write(Path folder, String set, long seed) throws IOException {
        var corpus = new Corpus(folder, set, seed);
        corpus.labelled();
        corpus.clean();
        for (var sample : new OtherFiles(corpus.pools, corpus.random).all()) {
            corpus.add(sample.fileName(), sample.content(), sample::label);
        }
        while (corpus.labels.stream().filter(Labelled::clean).count() * 2 < corpus.labels.size()) {
            corpus.draft(List.of());
        }
        corpus.writeLists();
        return corpus.labels;
    }

    public static long seed(String set) {
        return switch (set) {
            case "held-out" -> 20_261_122L;
            case "third" -> 20_261_904L;
            case "fourth" -> 20_262_323L;
            default -> 20_260_311L;
        };
    }

    private void labelled() throws IOException {
        var tasks = new PlantTasks(pools).all();
        Collections.shuffle(tasks, random);
        while (!tasks.isEmpty()) {
            draft(take(tasks, 2 + random.nextInt(3)));
        }
    }

    private void clean() throws IOException {
        var tasks = new ArrayList<>(new CleanTasks(pools).nearMisses());
        tasks.addAll(new CleanTasks(pools).harmlessForms());
        Collections.shuffle(tasks, random);
        while (!tasks.isEmpty()) {
            draft(take(tasks, random.nextInt(5) == 0 ? 2 : 1));
        }
    }

    /** Takes the first task and the next ones that go with it. */
    private static List<Task> take(List<Task> tasks, int count) {
        var taken = new ArrayList<Task>();
        for (var each = tasks.iterator(); each.hasNext() && taken.size() < count; ) {
            var task = each.next();
            if (taken.stream().allMatch(task::fitsBeside)) {
                taken.add(task);
                each.remove();
            }
        }
        return taken;
    }

    private void draft(List<Task> tasks) throws IOException {
        var needs = new HashSet<String>();
        tasks.forEach(task -> needs.addAll(task.needs()));
        var stories =
                pools.stories().stream().filter(story -> fits(story, needs)).toList();
        boolean stale = needs.contains("stale");
        boolean own = needs.contains("own") || !needs.contains("other") && random.nextBoolean();
        int days = stale
                ? 100 + random.nextInt(230)
                : random.nextInt(8) == 0 ? 50 + random.nextInt(30) : random.nextInt(4);
        var draft = new Draft(pools, Pools.pick(stories, random), random, own, days);
        draft.note("story");
        for (var task : tasks) {
            task.action().accept(draft);
            draft.note(task.name());
        }
        dress(draft, needs);
        add(draft.fileName(), draft.docx().bytes(), draft::label);
    }

    /** What drafts have beside their text: page numbers, a picture with a caption. */
    private void dress(Draft draft, Set<String> needs) {
        if (!draft.docx().hasPageEdge("footer") && random.nextInt(3) == 0) {
            CleanTasks.pageNumber(draft);
        }
        if (!needs.contains("caption") && random.nextInt(5) == 0) {
            draft.captionedPicture(Images.harmless(random), "");
        }
    }

    private static boolean fits(Story story, Set<String> needs) {
        if (needs.contains("case")) {
            return story.concernsCase();
        }
        // A school that is visited beside an age would be a case to argue about.
        return !needs.contains("minor") || story.paragraphs().stream().noneMatch(text -> text.contains("{school}"));
    }

    private void add(String name, byte[] content, Function<String, Labelled> label) throws IOException {
        var file = "%04d/%s".formatted(labels.size() + 1, name);
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        labels.add(label.apply(file));
    }

    private void writeLists() throws IOException {
        var label = new StringBuilder();
        var batch = new StringBuilder();
        for (var one : labels) {
            label.append(JSON.writeValueAsString(one)).append('\n');
            ObjectNode line = JSON.createObjectNode()
                    .put("file", folder.resolve(one.file()).toString());
            line.setAll((ObjectNode) JSON.valueToTree(one.context()));
            batch.append(JSON.writeValueAsString(line)).append('\n');
        }
        Files.writeString(folder.resolve("labels.jsonl"), label);
        Files.writeString(folder.resolve("batch.jsonl"), batch);
    }

    /** Arguments: {@code --out FOLDER [--set dev|held-out|third|fourth] [--seed N]}. */
    public static void main(String[] arguments) throws IOException {
        var options = Options.of(arguments);
        var set = options.get("set", "dev");
        var out = Path.of(options.get("out", "target/corpus/" + set)).toAbsolutePath();
        var labels = write(out, set, Long.parseLong(options.get("seed", Long.toString(seed(set)))));
        long clean = labels.stream().filter(Labelled::clean).count();
        System.out.printf("%d files, %d clean, in %s%n", labels.size(), clean, out);
    }
}
