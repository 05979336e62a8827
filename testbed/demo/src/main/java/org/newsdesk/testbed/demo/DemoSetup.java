package org.newsdesk.testbed.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a fresh host with the demo bureau and its sample drafts. Every step may be done again: what is there already stays,
 * so that an interrupted set-up goes on at the next start.
 */
final class DemoSetup {
    /** Written last; where it exists, people may have changed everything, and nothing is touched. */
    private static final String DONE = "demo-bureau-is-set-up";

    private final Bureau bureau;
    private final Path marker;

    /** A file of {@code testbed/samples} and who brings it in. */
    private record Sample(String officer, String name) {}

    private static final Sample WAITS_FOR_FIRST_REVIEW = new Sample("xuning", "青石司法所-2026年3月9日工作信息.docx");
    private static final Sample WAITS_FOR_REVIEW = new Sample("yangyan", "社区矫正管理股-2026年02月27日工作信息.docx");
    private static final List<Sample> AT_THE_UNITS = List.of(
            new Sample("chenjing", "普法与依法治理股-2025年12月5日工作信息.docx"),
            new Sample("heping", "办公室-2026年3月3日工作信息.docx"),
            new Sample("linxiao", "城关司法所-2026年3月15日工作信息.docx"),
            // to be refused when somebody tries to hand them in: wrong name (G3), no Word document (G2)
            new Sample("chenjing", "松坪镇工作简报（终稿）.docx"),
            new Sample("xuning", "青石司法所-2026年2月10日工作信息.pdf"));

    DemoSetup(Bureau bureau, Path data) {
        this.bureau = bureau;
        this.marker = data.resolve(DONE);
    }

    /** Sets the bureau up unless that was done before; tells whether there was anything to do. */
    boolean run() throws IOException {
        if (Files.exists(marker)) {
            return false;
        }
        bureau.create();
        AT_THE_UNITS.forEach(this::upload);
        upload(WAITS_FOR_FIRST_REVIEW).ifPresent(draft -> draft.submit("xuning").orFail("submission"));
        upload(WAITS_FOR_REVIEW).ifPresent(draft -> {
            draft.submit("yangyan").orFail("submission");
            draft.approve("zhoutao", "课程安排已核对，同意。", Map.of()).orFail("first review");
        });
        Files.createDirectories(marker.getParent());
        Files.createFile(marker);
        return true;
    }

    /** The new draft; nothing when it is there already. */
    private Optional<DraftHandle> upload(Sample sample) {
        Reply reply = bureau.as(sample.officer())
                .upload(bureau.draftsFolder(sample.officer()), sample.name(), bureau.sample(sample.name()));
        return reply.status() == 409
                ? Optional.empty()
                : Optional.of(
                        new DraftHandle(bureau, reply.orFail(sample.name()).id()));
    }
}
