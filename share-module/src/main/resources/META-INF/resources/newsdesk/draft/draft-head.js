import { download } from '../api/client.js';
import { contentUrl } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { href } from '../shell/router.js';
import { importantTag, stateTag, titleOf, unsureTag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const KEPT_MILLISECONDS = 10_000;

/**
 * The head of a draft's page: the way back, the title, where it stands, and the tools.
 *
 * @param {object} draft
 * @param {DeskPage} page tells where somebody came from
 * @param {(error: ApiError) => void} failed called when the document cannot be downloaded
 */
export function draftHead(draft, page, failed) {
  return h(
    'div',
    { class: 'draft-head' },
    h('p', { class: 'back small' }, wayBack(draft, page)),
    h('h1', {}, titleOf(draft)),
    h(
      'div',
      { class: 'row draft-meta' },
      stateTag(draft),
      inDoubt(draft) && unsureTag(),
      draft.important && importantTag(),
      h('span', {}, draft.unitName),
      h('span', {}, draft.authorName),
      draft.registerNumber && h('strong', {}, draft.registerNumber),
      h('span', { class: 'grow' }),
      h('span', { class: 'row draft-tools' }, tools(draft, failed)),
    ),
  );
}

function wayBack(draft, { me, route }) {
  const link = (address, key) => h('a', { href: address }, `← ${t(key)}`);
  if (route.name === 'piece') {
    return link(href('archive'), 'nav.archive');
  }
  const fromUnit = me.units.some((unit) => unit.code === draft.unit) && !me.counts?.inbox;
  return fromUnit ? link(href(`units/${draft.unit}`), 'unit.back') : link(href('inbox', { draft: draft.id }), 'nav.inbox');
}

/** Somebody was unsure and nobody above has decided yet (A11). */
function inDoubt(draft) {
  return draft.state === 'IN_REVIEW' && draft.levels.some((level) => level.signOff?.outcome === 'UNSURE');
}

/** A stopped piece is looked at, not printed (I12). */
function tools(draft, failed) {
  return [
    draft.actions.includes('EDIT') && h('a', { class: 'button', href: href(`drafts/${draft.id}/edit`) }, t('draft.edit')),
    h(
      'button',
      { type: 'button', on: { click: (event) => fetchDocument(draft, event.currentTarget, failed) } },
      t('draft.download'),
    ),
    draft.state !== 'STOPPED' &&
      h('button', { type: 'button', class: 'print-button', on: { click: () => print() } }, t('draft.print')),
  ];
}

async function fetchDocument(draft, button, failed) {
  button.setAttribute('aria-busy', 'true');
  try {
    const url = URL.createObjectURL(await download(contentUrl(draft.id)));
    h('a', { href: url, download: draft.name }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS);
  } catch (error) {
    failed(error);
  }
  button.removeAttribute('aria-busy');
}
