/**
 * What became of a released piece: where it was published, which leader endorsed it, which prizes it won (G6, Q5). Each is an entry of
 * the register, made by the general office; the outlets and their tiers are a list that the office edits.
 */
package org.newsdesk.publication;
