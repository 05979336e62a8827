import { askForAchievement } from './record-dialog.js';
import { fileUrl, records } from '../api/records.js';
import { reasonDialog } from '../shell/form-dialog.js';
import { h } from '../shell/dom.js';
import { shortHash } from '../shell/hash.js';
import { saveButton } from '../shell/save-file.js';
import { tag } from '../shell/tags.js';
import { dayText, timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const KINDS = [
  ['publications', (one) => [h('strong', {}, one.outletName), tag(one.tierName, '▤')], (one) => one.title],
  ['endorsements', (one) => [h('strong', {}, one.leader), one.position && h('span', {}, one.position)], (one) => one.text],
  ['prizes', (one) => [h('strong', {}, one.prize), one.rank && h('span', {}, one.rank), tag(one.tierName, '★')], () => null],
];

/** 刊登、批示、获奖: what became of the piece after its release (G6), and the buttons to record it. */
export function uses(piece, page) {
  const mayRecord = piece.draft.actions.includes('RECORD_PUBLICATION');
  return h(
    'section',
    { class: 'uses', 'aria-labelledby': 'uses-title' },
    h('h2', { id: 'uses-title' }, t('uses.title')),
    KINDS.map(([kind, what, words]) =>
      h(
        'div',
        { class: 'use' },
        h(
          'div',
          { class: 'row use-head' },
          h('h3', {}, t(`uses.${kind}`, { count: counted(piece[kind]) })),
          mayRecord &&
            h('button', { type: 'button', on: { click: () => askForAchievement(kind, piece, page) } }, t(`uses.${kind}.record`)),
        ),
        piece[kind].length > 0 && h('ul', { class: 'use-list' }, piece[kind].map((one) => row(one, what, words, piece, page, mayRecord))),
      ),
    ),
  );
}

function counted(list) {
  return list.filter((one) => !one.annulled).length;
}

function row(one, what, words, piece, page, mayRecord) {
  return h(
    'li',
    { class: one.annulled ? 'annulled' : null },
    h('p', { class: 'row' }, what(one), h('span', { class: 'nowrap' }, dayText(one.date)), one.annulled && tag(t('kind.ANNULMENT'), '⊘', 'tag-warn')),
    words(one) && h('p', { class: 'use-words' }, words(one)),
    one.link && h('p', { class: 'small use-link' }, h('a', { href: one.link, target: '_blank', rel: 'noopener noreferrer' }, one.link)),
    one.clipping && clipping(one.clipping, page),
    one.annulled && h('p', { class: 'opinion' }, t('uses.annulled', { name: one.annulled.byName, reason: one.annulled.reason })),
    h(
      'p',
      { class: 'row small quiet' },
      t('uses.recorded', { sequence: one.sequence, name: one.recordedByName }),
      timeElement(one.recordedAt),
      mayRecord && !one.annulled && annulButton(one, piece, page),
    ),
  );
}

function clipping({ name, url, sha256 }, page) {
  return h(
    'p',
    { class: 'row small' },
    url ? saveButton(t('uses.clipping', { name }), fileUrl(url), name, page.failed, { class: 'button-link' }) : t('uses.clipping', { name }),
    shortHash(sha256),
  );
}

/** A wrong record is not deleted: it is annulled by a further entry, and no longer counts. */
function annulButton(one, { draft }, page) {
  const ask = () =>
    reasonDialog({
      title: t('annul.title', { sequence: one.sequence }),
      text: [t('annul.text')],
      label: t('annul.reason'),
      send: t('annul.send'),
      kind: 'button-bad',
      key: `${draft.id}.annul.${one.sequence}`,
      call: (reason) => records.annul(draft.id, one.sequence, reason),
      done: () => page.done(t('annul.done', { sequence: one.sequence })),
    });
  return h('button', { type: 'button', class: 'button-link', on: { click: ask } }, t('annul.button'));
}
