/** Who must not be known from a report: parties, minors, victims and informants; where they live; what a case holds (K6, K7, K12). */
package org.newsdesk.screening.person;
