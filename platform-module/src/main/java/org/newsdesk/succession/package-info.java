/**
 * What follows a piece that cannot be changed any more: a correction or a withdrawal is a new piece that names the old one (I7); a
 * registration that was not released yet is taken back.
 */
package org.newsdesk.succession;
