package org.newsdesk.testbed.host.boot;

import org.springframework.context.annotation.Configuration;

/** The resources of the v1 REST API. */
@Configuration
class RestBeans {}
