package org.newsdesk.testbed.host.boot;

import java.io.IOException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.apache.catalina.LifecycleException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;

/**
 * The embedded host: boots the modules on the class path, as the repository and Share would, in one process.
 *
 * <p>Several hosts may run in one JVM, one after the other or at once.
 */
public final class EmbeddedHost implements AutoCloseable {

    private static final String[] CONTEXTS = {
        "classpath:newsdesk-testbed/host-context.xml",
        "classpath*:newsdesk-testbed/workflow-context.xml",
        "classpath*:alfresco/module/*/module-bootstrap-context.xml",
        "classpath*:alfresco/module/*/module-context.xml",
        "classpath*:alfresco/extension/*-context.xml"
    };

    private final ClassPathXmlApplicationContext beans;
    private final HttpServer server;
    private int port;

    private EmbeddedHost(HostOptions options) throws IOException {
        this.beans = new ClassPathXmlApplicationContext(CONTEXTS, false, null);
        beans.addBeanFactoryPostProcessor(factory -> factory.registerSingleton("hostOptions", options));
        beans.addBeanFactoryPostProcessor(ModuleProperties.configurer(beans.getClassLoader(), options.contents()));
        this.server = new HttpServer(options);
    }

    /**
     * Starts a host and returns when it serves.
     *
     * @throws IllegalStateException when it does not start
     */
    public static EmbeddedHost start(HostOptions options) {
        EmbeddedHost host = null;
        try {
            host = new EmbeddedHost(options);
            host.beans.refresh();
            host.beans.getBean(HostModuleService.class).start();
            host.port = host.server.start(host.beans);
            return host;
        } catch (IOException | LifecycleException | RuntimeException e) {
            if (host != null) {
                host.beans.close();
            }
            throw new IllegalStateException("The embedded host does not start: " + e.getMessage(), e);
        }
    }

    /** The address, such as {@code http://localhost:8080}. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** The beans of the host and of the modules, for tests in the same process. */
    public ApplicationContext beans() {
        return beans;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (LifecycleException e) {
            throw new IllegalStateException("Tomcat does not stop", e);
        } finally {
            beans.getBean(HostModuleService.class).stop();
            beans.close();
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }

    /** Starts a host until the process is ended; prints one line {@code ready <url> <ms>}. */
    @SuppressWarnings("SystemOut") // the line is the interface of the program
    public static void main(String[] arguments) throws InterruptedException {
        long begin = System.currentTimeMillis();
        EmbeddedHost host = start(HostOptions.parse(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(host::close));
        System.out.println("ready " + host.url() + " " + (System.currentTimeMillis() - begin));
        Thread.currentThread().join();
    }
}
