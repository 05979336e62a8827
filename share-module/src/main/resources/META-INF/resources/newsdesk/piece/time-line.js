import { kindTag } from '../register/kinds.js';
import { detailText } from '../register/detail-text.js';
import { h } from '../shell/dom.js';
import { outcomeTag, signerText, tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** Entries that stand for something the trail does not tell by itself. */
const AFTERWARDS = new Set(['PUBLICATION', 'ENDORSEMENT', 'PRIZE', 'CORRECTION', 'WITHDRAWAL', 'ANNULMENT', 'DISPOSAL']);
/** What the trail tells, each with its shape; signatures and what stands in the register come from there. */
const SHAPES = {
  SUBMITTED: '→',
  RECALLED: '↩',
  REGISTERED: '◆',
  RELEASED: '✓',
  STOPPED: '■',
  STOP_LIFTED: '○',
  RETENTION: '▤',
  HELD: '■',
  HOLD_LIFTED: '○',
  DISPOSAL_PROPOSED: '▣',
  DISPOSAL_REFUSED: '○',
  REGISTRATION_WITHDRAWN: '✗',
  CORRECTION_BEGUN: '↻',
  WITHDRAWAL_BEGUN: '✗',
};

/** All that happened to a piece, oldest first: who signed, for whom (代), with which words, and what came after the release. */
export function timeLine({ draft, entries }) {
  const signed = draft.signOffs.map((signOff) => ({ at: signOff.at, node: signature(signOff) }));
  const events = draft.history
    .filter((event) => event.event in SHAPES)
    .map((event) => ({ at: event.at, node: happening(event, draft) }));
  const later = entries.filter((entry) => AFTERWARDS.has(entry.kind)).map((entry) => ({ at: entry.at, node: recorded(entry) }));
  const all = [...signed, ...events, ...later].sort((one, other) => new Date(one.at) - new Date(other.at));
  return h(
    'section',
    { 'aria-labelledby': 'time-line-title' },
    h('h2', { id: 'time-line-title' }, t('trail.title')),
    h(
      'ol',
      { class: 'time-line' },
      all.map(({ at, node }) => h('li', {}, h('p', { class: 'time-line-at small' }, timeElement(at)), node)),
    ),
  );
}

function signature(signOff) {
  return h(
    'div',
    {},
    h('p', { class: 'row' }, outcomeTag(signOff.outcome), h('strong', {}, signOff.levelName), signerText(signOff), roundOf(signOff)),
    signOff.opinion && h('p', { class: 'opinion' }, signOff.opinion),
  );
}

function happening(event, draft) {
  return h(
    'div',
    {},
    h('p', { class: 'row' }, tag(t(`event.${event.event}`), SHAPES[event.event]), event.event === 'REGISTERED' && h('strong', {}, event.text), event.personName, roundOf(event)),
    event.text && event.text !== draft.registerNumber && h('p', { class: 'quiet small' }, event.text),
  );
}

function recorded(entry) {
  return h(
    'div',
    {},
    h('p', { class: 'row' }, kindTag(entry.kind), entry.actorName),
    h('p', { class: 'small' }, detailText(entry)),
  );
}

function roundOf({ round }) {
  return round > 1 && h('span', { class: 'quiet small' }, t('draft.round', { round }));
}
