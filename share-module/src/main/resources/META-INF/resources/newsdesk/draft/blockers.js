import { h, focusOn } from '../shell/dom.js';
import { ruleMark } from '../shell/errors.js';
import { go } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

const LEVEL_OF_RULE = { A3: 'DIRECTOR', K1: 'CONFIDENTIALITY', G1: 'REGISTRATION' };
const EDITABLE = new Set([
  'name',
  'content',
  'title',
  'category',
  'reportingUnit',
  'informationOfficer',
  'channels',
  'important',
  'concernsCase',
  'concernsMinor',
]);

/**
 * What blocks release, in sentences; each leads to the place where it is put right.
 *
 * @param {object} draft
 * @param {(problem: object) => (Function|null)} goTo how to go to the place of a problem
 */
export function blockers(draft, goTo) {
  if (draft.state === 'RELEASED') {
    return null;
  }
  const found = [...draft.blockers, ...missing(draft)];
  const count = found.length;
  return h(
    'section',
    { class: 'blockers', 'aria-labelledby': 'blockers-title' },
    h('h2', { id: 'blockers-title' }, count ? t('blockers.title', { count }) : t('blockers.none')),
    count > 0 &&
      h(
        'ul',
        {},
        found.map((blocker) => h('li', {}, ruleMark(blocker.rule) ?? h('span'), sentence(blocker, goTo(blocker)))),
      ),
  );
}

/** What is missing before submission, as far as the blockers do not say it already. */
function missing(draft) {
  const said = new Set(draft.blockers.map((blocker) => blocker.message));
  return draft.state === 'DRAFT' ? draft.problems.filter((problem) => !said.has(problem.message)) : [];
}

function sentence(blocker, goThere) {
  return goThere
    ? h('button', { type: 'button', class: 'button-link', on: { click: goThere } }, blocker.message)
    : h('span', {}, blocker.message);
}

/** How to go to the place of a problem of this draft; null when there is none to go to. */
export function placeOf(draft, { rule, field, item }) {
  if (field === 'screening') {
    return () => focusOn(document.querySelector('screening-strip'));
  }
  if ((item || field === 'checklist') && draft.level === 'CONFIDENTIALITY' && draft.actions.includes('DECIDE')) {
    return () => go(`drafts/${draft.id}/checklist`, { item });
  }
  if (EDITABLE.has(field) && draft.actions.includes('EDIT')) {
    return () => go(`drafts/${draft.id}/edit`, { field });
  }
  if (field === 'opinion' || field === 'reason') {
    return () => focusOn(document.querySelector(`[name="${field}"]`));
  }
  const wanted = rule === 'I1' ? draft.level : (LEVEL_OF_RULE[rule] ?? field);
  const level = draft.levels.find((one) => one.level === wanted);
  return level ? () => focusOn(document.getElementById(`level-${level.level}`)) : null;
}
