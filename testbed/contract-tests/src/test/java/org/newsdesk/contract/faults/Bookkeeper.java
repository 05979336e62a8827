package org.newsdesk.contract.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.newsdesk.contract.bureau.Bureau;
import org.newsdesk.contract.client.Answer;

/** Keeps all drafts of a run over its rounds of work and faults, inspects after each, and counts. */
final class Bookkeeper {
    private final Path directory;
    private final List<Pursued> underWay = new ArrayList<>();
    private final List<Pursued> released = new ArrayList<>();
    private String head;
    private int steps;
    private int happened;
    private int vanished;

    /** Nothing happened yet; copies of the register go to this folder. */
    Bookkeeper(Path directory) {
        this.directory = directory;
    }

    /** The drafts to go on with. */
    Collection<Pursued> underWay() {
        return List.copyOf(underWay);
    }

    /** Takes over what a stopped crowd has done, inspects all it touched; the drafts with an unanswered step come first afterwards. */
    void takeOver(Crowd crowd, Bureau bureau) throws IOException {
        RegisterCopy register = RegisterCopy.verified(bureau, directory, head);
        head = register.head();
        Inspection inspection = new Inspection(bureau, register);
        steps += crowd.answered();
        List<Pursued> open = new ArrayList<>();
        crowd.unanswered().forEach(draft -> settle(draft, inspection, open));
        crowd.underWay().stream().filter(draft -> draft.id() != null).forEach(open::add);
        open.parallelStream().forEach(inspection::draft);
        crowd.released().parallelStream().forEach(inspection::draft);
        underWay.clear();
        open.forEach(draft -> (draft.isReleased() ? released : underWay).add(draft));
        released.addAll(crowd.released());
        inspection.whole(all());
    }

    /** Carries every draft to its end by the people's normal means, then inspects all of them once more. */
    void finish(Bureau bureau) throws IOException {
        Random random = new Random(0);
        underWay.parallelStream().forEach(draft -> {
            while (!draft.isReleased()) {
                draft.next(bureau, random).orFail();
            }
        });
        released.addAll(underWay);
        underWay.clear();
        RegisterCopy register = RegisterCopy.verified(bureau, directory, head);
        Inspection inspection = new Inspection(bureau, register);
        released.parallelStream().forEach(inspection::draft);
        inspection.whole(released);
        assertThat(register.numbers()).isEqualTo(released.size());
        head = register.head();
    }

    /** No step was refused: what fails is not told in another way than by the broken connection. */
    static void requireNoRefusals(Collection<Answer> refusals) {
        assertThat(refusals).as("steps that were refused").isEmpty();
    }

    /** Figures of the run. */
    @Override
    public String toString() {
        return "%d steps answered, %d unanswered (%d had happened, %d had not), %d drafts released, %d under way"
                .formatted(steps, happened + vanished, happened, vanished, released.size(), underWay.size());
    }

    private void settle(Pursued draft, Inspection inspection, List<Pursued> open) {
        boolean done = inspection.happened(draft);
        happened += done ? 1 : 0;
        vanished += done ? 0 : 1;
        if (draft.id() != null) {
            draft.settled(done);
            open.add(draft);
        }
    }

    private List<Pursued> all() {
        List<Pursued> all = new ArrayList<>(released);
        all.addAll(underWay);
        return all;
    }
}
