package org.springframework.extensions.webscripts;

import java.io.IOException;
import java.util.ResourceBundle;

/** Something that answers HTTP requests. */
public interface WebScript {
    /** Is called once before the first request. */
    void init(Container container, Description description);
    /** Its descriptor. */
    Description getDescription();
    /** Its messages in the language of the thread, or null. */
    ResourceBundle getResources();
    /** Answers a request. */
    void execute(WebScriptRequest req, WebScriptResponse res) throws IOException;
}
