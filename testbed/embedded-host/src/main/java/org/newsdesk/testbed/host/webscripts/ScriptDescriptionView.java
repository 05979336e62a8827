package org.newsdesk.testbed.host.webscripts;

import java.util.Locale;
import org.springframework.extensions.webscripts.Description;

/** A description as the web-script API shows it. */
record ScriptDescriptionView(ScriptDescription script) implements Description {

    @Override
    public String getId() {
        return script.id();
    }

    @Override
    public String getShortName() {
        return script.id();
    }

    @Override
    public String getDescription() {
        return script.id();
    }

    @Override
    public String getDescPath() {
        return script.id() + ".desc.xml";
    }

    @Override
    public String getScriptPath() {
        return script.id().substring(0, Math.max(0, script.id().lastIndexOf('/')));
    }

    @Override
    public RequiredAuthentication getRequiredAuthentication() {
        return RequiredAuthentication.valueOf(script.authentication());
    }

    @Override
    public String getRunAs() {
        return null;
    }

    @Override
    public RequiredTransaction getRequiredTransaction() {
        return RequiredTransaction.valueOf(script.transaction());
    }

    @Override
    public String getMethod() {
        return script.method().toUpperCase(Locale.ROOT);
    }

    @Override
    public String[] getURIs() {
        return script.urls().toArray(String[]::new);
    }

    @Override
    public FormatStyle getFormatStyle() {
        return FormatStyle.any;
    }

    @Override
    public String getDefaultFormat() {
        return script.format();
    }
}
