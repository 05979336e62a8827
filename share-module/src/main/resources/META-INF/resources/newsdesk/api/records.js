import { queryString, script } from './client.js';
import { config } from './config.js';
import { sendForm } from './upload.js';

const PAGE = 50;
const id = encodeURIComponent;
const page = (skipCount) => ({ skipCount, maxItems: PAGE });
const piece = (method, draft, path, body) => script(method, `pieces/${id(draft)}${path}`, { body });

/** Address of a clipping or a certificate, which the repository gives by its own address. */
export function fileUrl(url) {
  return url.replace('/alfresco/api/-default-/public/', config.rest);
}

/** Address of a finished package. */
export function packageUrl(one) {
  return `${config.scripts}packages/${id(one)}/content`;
}

/** Address of an empty spreadsheet for the import of publications. */
export const TEMPLATE_URL = `${config.scripts}publications/template`;

/** The calls about released pieces, one method each. All throw ApiError. */
export const records = {
  archive: (filter, skip) => script('GET', 'archive', { query: { ...filter, ...page(skip) } }),
  tree: () => script('GET', 'archive/tree'),
  piece: (draft) => piece('GET', draft, ''),
  setRetention: (draft, category) => piece('PUT', draft, '/retention', { category }),
  hold: (draft, reason) => piece('POST', draft, '/holds', { reason }),
  liftHold: (draft, hold) => piece('POST', draft, `/holds/${id(hold)}/lift`, {}),
  proposeDisposal: (draft, reason) => piece('POST', draft, '/disposal', { reason }),
  confirmDisposal: (draft) => piece('POST', draft, '/disposal/confirmation', {}),
  refuseDisposal: (draft, reason) => piece('POST', draft, '/disposal/refusal', { reason }),
  outlets: () => script('GET', 'outlets'),
  saveOutlets: (text) => script('PUT', 'outlets', { body: { text } }),
  retention: () => script('GET', 'retention'),
  saveRetention: (text) => script('PUT', 'retention', { body: { text } }),
  /** `kind` is publications, endorsements or prizes; a clipping travels in the form. */
  record: (draft, kind, form) => sendForm(`drafts/${id(draft)}/${kind}`, form),
  annul: (draft, sequence, reason) => script('POST', `drafts/${id(draft)}/entries/${sequence}/annulment`, { body: { reason } }),
  succeed: (draft, kind, reason) => script('POST', `drafts/${id(draft)}/successor`, { body: { kind, reason } }),
  withdrawRegistration: (draft, reason) => script('POST', `drafts/${id(draft)}/withdrawal`, { body: { reason } }),
  importPublications: (file, preview, progress) =>
    sendForm(`publications/import${queryString({ preview })}`, formOf(file), progress),
  packages: (skip) => script('GET', 'packages', { query: page(skip) }),
  startPackage: (what) => script('POST', 'packages', { body: what }),
  removePackage: (one) => script('DELETE', `packages/${id(one)}`),
  imports: (skip) => script('GET', 'imports', { query: page(skip) }),
  importedPieces: (one, q, skip) => script('GET', `imports/${id(one)}/pieces`, { query: { q, ...page(skip) } }),
  importPackage: (file, progress) => sendForm('packages/import', formOf(file), progress),
};

function formOf(file) {
  const form = new FormData();
  form.append('file', file, file.name);
  return form;
}
