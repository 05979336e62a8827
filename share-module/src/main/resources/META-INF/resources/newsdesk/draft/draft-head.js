import { withdrawRegistrationButton } from './withdraw-registration.js';
import { contentUrl, sheetUrl } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { href } from '../shell/router.js';
import { saveButton } from '../shell/save-file.js';
import { importantTag, stateTag, titleOf, unsureTag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

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
      h('span', { class: 'row draft-tools' }, tools(draft, page, failed)),
    ),
  );
}

function wayBack(draft, { me }) {
  const link = (address, key) => h('a', { href: address }, `← ${t(key)}`);
  if (draft.state === 'RELEASED') {
    return link(href(`archive/${draft.id}`), 'draft.toPiece');
  }
  const fromUnit = me.units.some((unit) => unit.code === draft.unit) && !me.counts?.inbox;
  return fromUnit ? link(href(`units/${draft.unit}`), 'unit.back') : link(href('inbox', { draft: draft.id }), 'nav.inbox');
}

/** Somebody was unsure and nobody above has decided yet (A11). */
function inDoubt(draft) {
  return draft.state === 'IN_REVIEW' && draft.levels.some((level) => level.signOff?.outcome === 'UNSURE');
}

/** A stopped piece is looked at, not printed (I12). */
function tools(draft, page, failed) {
  return [
    draft.actions.includes('EDIT') && h('a', { class: 'button', href: href(`drafts/${draft.id}/edit`) }, t('draft.edit')),
    saveButton(t('draft.download'), contentUrl(draft.id), draft.name, failed),
    draft.state !== 'STOPPED' && saveButton(t('sheet.word'), sheetUrl(draft.id, 'docx'), 'sheet', failed),
    withdrawRegistrationButton(draft, page.registrationWithdrawn),
    draft.state !== 'STOPPED' &&
      h('button', { type: 'button', class: 'print-button', on: { click: () => print() } }, t('draft.print')),
  ];
}
