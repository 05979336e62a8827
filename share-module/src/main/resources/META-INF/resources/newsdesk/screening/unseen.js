import { isVisible, piecesOf } from './findings.js';
import { markOf } from './marks.js';
import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

const CONTEXT = 16;
const OPEN_UP_TO = 10;
const MARKS = ['deleted', 'hidden', 'whitetext'];

/**
 * What the document holds and the printed page does not show: hidden paragraphs, hidden pieces of visible ones, and findings
 * without a place in the text such as a picture's position. What holds a finding comes first.
 *
 * @param {object[]} paragraphs of the API
 * @param {Map<number, object[]>} byPassage findings by the index of their paragraph
 * @param {object[]} findings all of them
 * @returns {{label: string, pieces: object[], before: string, after: string, passage: ?number, start: number}[]}
 */
export function unseenEntries(paragraphs, byPassage, findings) {
  const entries = [
    ...paragraphs.flatMap((paragraph) => entriesOf(paragraph, byPassage.get(paragraph.index) ?? [])),
    ...findings.filter((finding) => finding.hidden && finding.passage < 0).map(entryOfFinding),
  ];
  return [...entries.filter(holdsFinding), ...entries.filter((entry) => !holdsFinding(entry))];
}

function holdsFinding({ pieces }) {
  return pieces.some((piece) => piece.findings.length > 0);
}

function entriesOf(paragraph, findings) {
  const pieces = piecesOf(paragraph, findings);
  if (paragraph.hidden) {
    return paragraph.text.trim()
      ? [{ label: labelOf(paragraph, pieces), pieces, before: '', after: '', passage: null, start: 0 }]
      : [];
  }
  const entries = [];
  pieces.forEach((piece, index) => {
    if (isVisible(piece.mark)) {
      return;
    }
    if (index && pieces[index - 1].mark === piece.mark) {
      entries.at(-1).pieces.push(piece);
      return;
    }
    entries.push({
      label: markName(piece.mark),
      pieces: [piece],
      before: visibleBefore(pieces, index),
      after: visibleAfter(pieces, index),
      passage: paragraph.index,
      start: piece.start,
    });
  });
  return entries;
}

/** A paragraph of the body that was deleted or hidden as a whole is named by that; the others by where they stand. */
function labelOf(paragraph, pieces) {
  const mark = pieces.find((piece) => !isVisible(piece.mark))?.mark;
  return mark && pieces.every((piece) => !isVisible(piece.mark)) ? markName(mark) : paragraph.locationName;
}

function markName(mark) {
  return t(`mark.${MARKS.includes(mark) ? mark : 'hidden'}`);
}

function visibleBefore(pieces, index) {
  return textOf(pieces.slice(0, index)).slice(-CONTEXT);
}

function visibleAfter(pieces, index) {
  return textOf(pieces.slice(index + 1)).slice(0, CONTEXT);
}

function textOf(pieces) {
  return pieces
    .filter((piece) => isVisible(piece.mark))
    .map((piece) => piece.text)
    .join('');
}

function entryOfFinding(finding) {
  const piece = { text: finding.text || finding.kindName, mark: 'hidden', start: 0, findings: [finding] };
  return { label: finding.locationName, pieces: [piece], before: '', after: '', passage: null, start: 0 };
}

/**
 * The frame around what is not visible in print; null when there is nothing. It is open when something was found in it: every
 * document has a few harmless properties.
 *
 * @param {object[]} entries of {@link unseenEntries}
 * @param {Set<string>} placed ids of findings whose place is marked already; filled
 * @param {(passage: number, start: number) => void} goToText shows the place in the text where a hidden piece stands
 */
export function unseenFrame(entries, placed, goToText) {
  if (!entries.length) {
    return null;
  }
  const list = h('ul', { class: 'unseen-list' });
  const frame = h(
    'details',
    { class: 'unseen', open: entries.some(holdsFinding) && entries.length <= OPEN_UP_TO },
    h(
      'summary',
      {},
      h('strong', {}, t('unseen.title', { count: entries.length })),
      ' ',
      h('span', { class: 'quiet small' }, summaryOf(entries)),
    ),
    list,
  );
  const fill = () => list.firstChild || list.append(...entries.map((entry) => entryElement(entry, placed, goToText)));
  frame.addEventListener('toggle', fill);
  frame.fill = fill;
  if (frame.open) {
    fill();
  }
  return frame;
}

/** 批注 2、删除的文字 1 */
function summaryOf(entries) {
  const counts = new Map();
  entries.forEach(({ label }) => counts.set(label, (counts.get(label) ?? 0) + 1));
  return [...counts].map(([label, count]) => `${label} ${count}`).join(t('list.comma'));
}

function entryElement({ label, pieces, before, after, passage, start }, placed, goToText) {
  const words = pieces.map((piece) => (piece.findings.length ? markOf(piece, placed) : piece.text));
  return h(
    'li',
    { class: 'unseen-entry', data: passage === null ? {} : { unseen: `${passage}-${start}` }, tabindex: '-1' },
    h('span', { class: 'unseen-label' }, label),
    h(
      'p',
      {},
      before && h('span', { class: 'quiet' }, `…${before}`),
      h('span', { class: 'unseen-words' }, words),
      after && h('span', { class: 'quiet' }, `${after}…`),
    ),
    passage !== null &&
      h(
        'button',
        { type: 'button', class: 'button-link small', on: { click: () => goToText(passage, start) } },
        t('unseen.toText'),
      ),
  );
}
