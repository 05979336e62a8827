/**
 * The chain of the register (I6): what an entry is, how its hash is made, how a chain is verified. It knows neither server nor
 * database, so that anyone can verify an export with it alone.
 */
package org.newsdesk.chain;
