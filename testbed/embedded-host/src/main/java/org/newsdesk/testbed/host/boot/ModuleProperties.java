package org.newsdesk.testbed.host.boot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The settings that modules see: {@code dir.root}, {@code index.subsystem.name}, their own {@code alfresco-global.properties}, then the class path's, then the
 * system properties. Defaults in placeholders are not supported, as the platform ignores them.
 */
final class ModuleProperties {

    private ModuleProperties() {}

    /** Replaces the placeholders of all contexts. */
    static PropertySourcesPlaceholderConfigurer configurer(ClassLoader loader, Path root) throws IOException {
        PropertySourcesPlaceholderConfigurer configurer = new PropertySourcesPlaceholderConfigurer();
        configurer.setProperties(load(loader, root));
        configurer.setValueSeparator(null);
        return configurer;
    }

    private static Properties load(ClassLoader loader, Path root) throws IOException {
        PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        Properties all = new Properties();
        all.setProperty("dir.root", root.toString());
        all.setProperty("index.subsystem.name", "embedded");
        for (Resource module : resolver.getResources("classpath*:alfresco/module/*/alfresco-global.properties")) {
            add(module, all);
        }
        for (Resource global : resolver.getResources("classpath*:alfresco-global.properties")) {
            add(global, all);
        }
        System.getProperties().stringPropertyNames().forEach(name -> all.setProperty(name, System.getProperty(name)));
        return all;
    }

    private static void add(Resource resource, Properties all) throws IOException {
        try (InputStream in = resource.getInputStream()) {
            all.load(in);
        }
    }
}
