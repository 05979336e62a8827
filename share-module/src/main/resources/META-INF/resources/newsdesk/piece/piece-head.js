import { kindTag } from '../register/kinds.js';
import { successionTools } from './succession.js';
import { contentUrl, sheetUrl } from '../api/desk.js';
import { records } from '../api/records.js';
import { h } from '../shell/dom.js';
import { packs } from '../shell/roles.js';
import { go, href } from '../shell/router.js';
import { saveButton } from '../shell/save-file.js';
import { importantTag, stateTag, titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

/** Number, title, unit, state and channels, and what can be taken along or started from here. */
export function pieceHead(piece, page) {
  const { draft } = piece;
  return h(
    'div',
    { class: 'draft-head' },
    h('p', { class: 'back small' }, h('a', { href: href('archive') }, `← ${t('nav.archive')}`)),
    h('h1', {}, titleOf(draft)),
    h(
      'div',
      { class: 'row draft-meta' },
      stateTag(draft),
      successorTag(piece),
      draft.important && importantTag(),
      draft.registerNumber && h('strong', {}, draft.registerNumber),
      h('span', {}, draft.unitName),
      h('span', {}, draft.authorName),
      h('span', {}, draft.channels.map((channel) => t(`channel.${channel}`)).join(t('list.comma'))),
    ),
    h('div', { class: 'row piece-tools' }, tools(piece, page)),
  );
}

/** A piece that was withdrawn or corrected says so beside its state; withdrawn outweighs corrected. */
function successorTag({ successors }) {
  const kinds = successors.filter((one) => one.releasedAt).map((one) => one.kind);
  const kind = ['WITHDRAWAL', 'CORRECTION'].find((one) => kinds.includes(one));
  return kind && kindTag(kind);
}

function tools(piece, page) {
  const { draft } = piece;
  const there = draft.state !== 'DISPOSED';
  return [
    there && h('a', { class: 'button', href: href(`drafts/${draft.id}`) }, t('piece.text')),
    there && saveButton(t('draft.download'), contentUrl(draft.id), draft.name, page.failed),
    there && saveButton(t('sheet.word'), sheetUrl(draft.id, 'docx'), 'sheet', page.failed),
    there && saveButton(t('sheet.html'), sheetUrl(draft.id, 'html'), 'sheet', page.failed),
    there && packs(page.me) && packageButton(draft, page),
    h('button', { type: 'button', class: 'print-button', on: { click: () => print() } }, t('draft.print')),
    successionTools(piece, page),
  ];
}

/** A package takes a while: the page of packages shows how far it is. */
function packageButton(draft, page) {
  const start = async (event) => {
    const button = event.currentTarget;
    button.setAttribute('aria-busy', 'true');
    try {
      const { id } = await records.startPackage({ pieces: [draft.id] });
      go('packages', { package: id });
    } catch (error) {
      page.failed(error);
      button.removeAttribute('aria-busy');
    }
  };
  return h('button', { type: 'button', on: { click: start } }, t('piece.package'));
}
