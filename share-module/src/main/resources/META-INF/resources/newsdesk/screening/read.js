import { desk } from '../api/desk.js';

const NO_TEXT = Object.freeze({ paragraphs: [], truncated: false, contentSha256: null });

/**
 * Reads a draft with its screening and its text. A decision is bound to the words that were seen, so draft and text are of one
 * content. A part that cannot be read carries its `error` and leaves the others usable; what could not be screened has no text.
 *
 * @returns {Promise<{draft: object, screening: object, text: object}>}
 */
export async function readForReview(id) {
  const [draft, screening] = await Promise.all([desk.draft(id), readScreening(id)]);
  const text = screening.status === 'UNSCREENED' ? NO_TEXT : await desk.text(id).catch((error) => without(NO_TEXT, error));
  const same = !text.contentSha256 || text.contentSha256 === draft.contentSha256;
  return { draft: same ? draft : await desk.draft(id), screening, text };
}

/** The screening of a draft, or the error for which it is not there. */
export function readScreening(id) {
  return desk.screening(id).catch((error) => without({}, error));
}

function without(part, error) {
  if (error.status === 401 || error.offline) {
    throw error;
  }
  return { ...part, error };
}
