/**
 * Workflows of the host: the Activiti engine as the platform configures it, the workflow service with the platform's checks, and
 * the v1 REST API of processes and tasks, with the holes that were observed there. Jobs and timers do not run.
 */
package org.newsdesk.testbed.host.workflow;
