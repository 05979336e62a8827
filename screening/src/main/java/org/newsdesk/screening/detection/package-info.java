/** How a detector is asked and answers. */
package org.newsdesk.screening.detection;
