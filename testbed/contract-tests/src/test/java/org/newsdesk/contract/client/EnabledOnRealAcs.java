package org.newsdesk.contract.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** For protocols that the embedded host does not serve (WebDAV, CMIS): runs only with {@code -Dacs.url}. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIfSystemProperty(named = "acs.url", matches = "http.+", disabledReason = "real ACS only")
public @interface EnabledOnRealAcs {}
