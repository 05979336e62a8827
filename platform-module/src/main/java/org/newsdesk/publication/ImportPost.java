package org.newsdesk.publication;

import org.newsdesk.rule.Problem;
import org.newsdesk.rule.RuleViolation;
import org.newsdesk.web.Call;
import org.newsdesk.web.NewsdeskWebScript;
import org.newsdesk.web.UploadedFile;

/** {@code POST newsdesk/publications/import}: publications by the rows of a file, with a report row by row (G6). */
public class ImportPost extends NewsdeskWebScript {

    private final PublicationImport publications;

    public ImportPost(PublicationImport publications) {
        this.publications = publications;
    }

    @Override
    protected Object answer(Call call) {
        UploadedFile file = call.file("file")
                .orElseThrow(() -> RuleViolation.malformed(
                        Problem.of("HTTP", "newsdesk.problem.required", "file").field("file")));
        return publications.run(file, call.user(), call.flag("preview", false));
    }
}
