import { queryString, rest, script } from './client.js';
import { config } from './config.js';
import { session } from './session.js';

const PAGE = 50;
const id = encodeURIComponent;
const page = (skipCount) => ({ skipCount, maxItems: PAGE });

/** Address of a draft's document. */
export function contentUrl(draft) {
  return `${config.rest}alfresco/versions/1/nodes/${id(draft)}/content`;
}

/** Address of a draft's approval sheet, `docx` or `html`. */
export function sheetUrl(draft, format) {
  return `${config.scripts}drafts/${id(draft)}/sheet?format=${format}`;
}

/** Address of the register as a file, `xlsx`, `csv` or `jsonl`. */
export function exportUrl(format, filter) {
  return `${config.scripts}register/export${queryString({ format, ...filter })}`;
}

/** The calls of the extension, one method each. All throw ApiError. */
export const desk = {
  me: () => script('GET', 'me'),
  inbox: (skip) => script('GET', 'inbox', { query: page(skip) }),
  unitDrafts: (unit, state, skip) => script('GET', `units/${id(unit)}/drafts`, { query: { state, ...page(skip) } }),
  draft: (draft, signal) => script('GET', `drafts/${id(draft)}`, { signal }),
  text: (draft, signal) => script('GET', `drafts/${id(draft)}/text`, { signal }),
  screening: (draft) => script('GET', `drafts/${id(draft)}/screening`),
  screenAgain: (draft, contentSha256) => script('POST', `drafts/${id(draft)}/screening`, { body: { contentSha256 } }),
  cleanCopy: (draft, contentSha256) => script('POST', `drafts/${id(draft)}/clean-copy`, { body: { contentSha256 } }),
  liftStop: (draft, reason) => script('POST', `drafts/${id(draft)}/stop-lift`, { body: { reason } }),
  remove: (draft) => script('DELETE', `drafts/${id(draft)}`),
  edit: (draft, changes) => script('PUT', `drafts/${id(draft)}`, { body: changes }),
  submit: (draft) => script('POST', `drafts/${id(draft)}/submission`, { body: {} }),
  recall: (draft, reason) => script('POST', `drafts/${id(draft)}/recall`, { body: { reason } }),
  decide: (draft, decision) => script('POST', `drafts/${id(draft)}/decisions`, { body: decision }),
  release: (draft) => script('POST', `drafts/${id(draft)}/release`, { body: {} }),
  checklist: (draft) => script('GET', `drafts/${id(draft)}/checklist`),
  register: (filter, skip) => script('GET', 'register', { query: { ...filter, ...page(skip) } }),
  registerHead: () => script('GET', 'register/head'),
  verification: () => script('GET', 'register/verification'),
  verify: (head) => script('POST', 'register/verification', { body: head ? { head } : {} }),
  acknowledgeRestoration: (reason) => script('POST', 'register/restoration', { body: { reason } }),
  organisation: () => script('GET', 'organisation'),
  saveOrganisation: (text) => script('PUT', 'organisation', { body: { text } }),
  checklistList: () => script('GET', 'checklist-list'),
  saveChecklistList: (text) => script('PUT', 'checklist-list', { body: { text } }),
  screeningLists: () => script('GET', 'screening-lists'),
  saveScreeningLists: (texts) => script('PUT', 'screening-lists', { body: texts }),
  rescreening: () => script('GET', 'screening-lists/rescreening'),
  rescreen: () => script('POST', 'screening-lists/rescreening', { body: {} }),
};

/** Opens a session with the platform's tickets API. Throws ApiError (403: wrong name or password). */
export async function signIn(user, password) {
  const answer = await rest('POST', 'authentication/versions/1/tickets', { body: { userId: user, password } });
  session.open(user, answer.entry.id);
}

/** Ends the session here in any case, and at the platform if it can be reached. */
export async function signOut() {
  try {
    await rest('DELETE', 'authentication/versions/1/tickets/-me-');
  } catch {
    // the ticket runs out by itself
  }
  session.close();
}
