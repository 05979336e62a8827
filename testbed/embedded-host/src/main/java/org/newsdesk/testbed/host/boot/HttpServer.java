package org.newsdesk.testbed.host.boot;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.newsdesk.testbed.host.rest.BodyLimit;
import org.newsdesk.testbed.host.rest.RestServlet;
import org.newsdesk.testbed.host.webscripts.ScriptServlets;
import org.springframework.context.ApplicationContext;

/** Embedded Tomcat with the host's servlets. */
final class HttpServer {

    private static final int MEMORY_THRESHOLD = 64 * 1024;
    // a strong reference, as java.util.logging forgets the levels of loggers that nobody holds
    private static final Logger TOMCAT_LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final HostOptions options;

    HttpServer(HostOptions options) {
        this.options = options;
        TOMCAT_LOG.setLevel(Level.WARNING);
    }

    /** Starts listening; returns the port. */
    int start(ApplicationContext beans) throws IOException, LifecycleException {
        Path work = Files.createDirectories(options.data().toAbsolutePath().resolve("tomcat"));
        tomcat.setBaseDir(work.toString());
        tomcat.setConnector(connector());
        Context context = tomcat.addContext("", work.toString());
        // checks for redeployed applications; they complain about closed modules of the JVM
        StandardContext standard = (StandardContext) context;
        standard.setClearReferencesObjectStreamClassCaches(false);
        standard.setClearReferencesRmiTargets(false);
        standard.setClearReferencesThreadLocals(false);
        Path uploads = Files.createDirectories(work.resolve("uploads"));
        MultipartConfigElement multipart =
                new MultipartConfigElement(uploads.toString(), options.maxContentBytes(), -1, MEMORY_THRESHOLD);
        add(
                context,
                "rest",
                new RestServlet(beans, new BodyLimit(options.maxContentBytes())),
                multipart,
                "/alfresco/api/*");
        add(
                context,
                "scripts",
                ScriptServlets.create(beans),
                multipart,
                "/alfresco/s/*",
                "/alfresco/service/*",
                "/alfresco/wcservice/*");
        add(context, "share", new StaticFiles(beans.getClassLoader()), null, "/share/*");
        add(context, "home", new Home(), null, "");
        tomcat.start();
        return tomcat.getConnector().getLocalPort();
    }

    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private Connector connector() {
        Connector connector = new Connector();
        connector.setPort(options.port());
        connector.setURIEncoding("UTF-8");
        connector.setMaxPartCount(200);
        connector.setMaxPartHeaderSize(8192);
        connector.setProperty("maxThreads", "24");
        connector.setProperty("maxHttpHeaderSize", "65536");
        // the whole of a refused upload is read, so that the client sees the answer
        connector.setProperty("maxSwallowSize", "-1");
        return connector;
    }

    private static void add(
            Context context, String name, HttpServlet servlet, MultipartConfigElement multipart, String... patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setMultipartConfigElement(multipart);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }

    /** Leads from the root to the desk. */
    private static final class Home extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect("/share/newsdesk/");
        }
    }
}
