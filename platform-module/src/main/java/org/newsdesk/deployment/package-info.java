/** Brings the shipped process definitions into the engine, at installation and at each upgrade that changes them. */
package org.newsdesk.deployment;
