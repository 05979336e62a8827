package org.newsdesk.screening.person;

/**
 * A stretch of text that reads as an address with numbers.
 *
 * @param earliest before it no part of the address can begin
 * @param from where it most likely begins when nothing introduces it
 * @param to where it ends, behind the last number's word
 * @param isFlat whether it names building and flat
 * @param isFarmhouse whether it names a group of a village and a house in it
 */
record Address(int earliest, int from, int to, boolean isFlat, boolean isFarmhouse) {}
