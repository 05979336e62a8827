import { ChecklistEntries } from '../checklist/checklist-entries.js';
import { checklistGroups } from '../checklist/checklist-groups.js';
import { FindingResolutions } from '../checklist/finding-resolutions.js';
import { desk } from '../api/desk.js';
import { inOrder } from '../screening/findings.js';
import { readScreening } from '../screening/read.js';
import { h } from '../shell/dom.js';
import { errorNotice } from '../shell/errors.js';
import { loadMessages } from '../i18n/i18n.js';

const STYLES = ['tokens.css', 'shell/base.css', 'screening/screening.css', 'checklist/checklist.css'];
const FIELDS = { checklist: 'prop_ndw_checklist', findings: 'prop_ndw_findings' };

/**
 * The checklist in a task form of Share: questions, notes and findings as in the desk, in a shadow tree so that neither page
 * touches the other's styles. Every change is written into the form's hidden fields.
 *
 * @param {HTMLElement} place an empty element of the form
 * @param {string} items the task's documents as the form knows them; the first one is the draft
 */
export async function mount(place, items) {
  await Promise.all(['core', 'review'].map(loadMessages));
  const draft = items.split(',')[0].split('/').at(-1);
  const work = h('div', {});
  place.attachShadow({ mode: 'open' }).append(...STYLES.map(style), work);
  try {
    show(work, place.closest('form'), await read(draft));
  } catch (error) {
    work.replaceChildren(errorNotice(error, { retry: () => location.reload() }));
  }
}

function style(path) {
  return h('link', { rel: 'stylesheet', href: new URL(`../${path}`, import.meta.url).href });
}

async function read(id) {
  const [draft, screening, sheet] = await Promise.all([desk.draft(id), readScreening(id), desk.checklist(id)]);
  const screened = ['CLEAN', 'FINDINGS'].includes(screening.status);
  return { draft, sheet, findings: screened ? inOrder(screening.findings) : null };
}

function show(work, form, { draft, sheet, findings }) {
  const entries = new ChecklistEntries(draft, sheet);
  const resolutions = new FindingResolutions(draft, findings ?? []);
  const changed = () => {
    form.elements[FIELDS.checklist].value = JSON.stringify(entries.toSend());
    form.elements[FIELDS.findings].value = JSON.stringify(resolutions.toSend());
  };
  const goToText = (finding) => open(`${Alfresco.constants.URL_PAGECONTEXT}newsdesk#/drafts/${draft.id}?finding=${finding}`);
  work.replaceChildren(...checklistGroups({ sheet, entries, resolutions, findings }, { changed, goToText }));
  changed();
}
