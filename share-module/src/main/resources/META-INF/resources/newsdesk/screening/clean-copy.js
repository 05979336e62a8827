import { kindsOf } from './findings.js';
import { desk } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { errorNotice } from '../shell/errors.js';
import { t } from '../i18n/i18n.js';

/** Kinds of findings that are about hiding something, and go with it. */
const HIDING = new Set(['tracked-change', 'comment', 'hidden-text', 'white-text', 'docprops', 'exif-gps']);
const REMOVED = ['changes', 'comments', 'hidden', 'properties', 'pictures'];

/** Whether a clean copy would take away something of what was found. */
export function isCleanable(finding) {
  return finding.hidden || HIDING.has(finding.kind);
}

/**
 * Explains what a clean copy takes away and, after a yes, has it made.
 *
 * @param {object} draft
 * @param {object[]} findings those of the version that is there now
 * @param {(changed: object) => void} made called with the changed draft
 */
export function askForCleanCopy(draft, findings, made) {
  const unseen = kindsOf(findings.filter(isCleanable));
  const problem = h('div');
  const dialog = h(
    'dialog',
    { class: 'clean-copy', 'aria-labelledby': 'clean-title' },
    h('h2', { id: 'clean-title' }, t('clean.title')),
    h('p', {}, t('clean.what')),
    h(
      'ul',
      { class: 'bullets' },
      REMOVED.map((one) => h('li', {}, t(`clean.removes.${one}`))),
    ),
    unseen.length > 0 &&
      h('p', {}, t('clean.here'), unseen.map((kind) => `${kind.kindName} ${kind.count}`).join(t('list.comma'))),
    h('p', { class: 'notice' }, t('clean.keeps')),
    problem,
    h(
      'form',
      { method: 'dialog', class: 'row' },
      h(
        'button',
        { type: 'button', class: 'button-primary', on: { click: (event) => make(event.currentTarget) } },
        t('clean.make'),
      ),
      h('button', {}, t('action.cancel')),
    ),
  );
  const make = async (button) => {
    button.setAttribute('aria-busy', 'true');
    try {
      const changed = await desk.cleanCopy(draft.id, draft.contentSha256);
      dialog.close();
      made(changed);
    } catch (error) {
      problem.replaceChildren(errorNotice(error));
      button.removeAttribute('aria-busy');
    }
  };
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** What the clean copy has taken away and what is still there, from the findings before and after. */
export function cleanCopyResult(before, after) {
  const now = new Map(kindsOf(after).map((kind) => [kind.kind, kind]));
  const gone = kindsOf(before)
    .map((kind) => ({ ...kind, count: kind.count - (now.get(kind.kind)?.count ?? 0) }))
    .filter((kind) => kind.count > 0);
  const list = (kinds) => kinds.map((kind) => `${kind.kindName} ${kind.count}`).join(t('list.comma'));
  return [
    gone.length ? t('clean.gone', { list: list(gone) }) : t('clean.gone.nothing'),
    now.size ? t('clean.left', { list: list([...now.values()]) }) : t('clean.left.nothing'),
  ].join(' ');
}
