import { h, uniqueId } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

const ANSWERS = ['YES', 'NO', 'NA'];

/**
 * One row of the sheet: question, source words behind ⓘ, 是 / 否 / 不适用, note.
 *
 * @param {object} item of the API
 * @param {{answer: ?string, note: string, earlier: boolean}} entry
 * @param {HTMLElement} findings what the machine found for it
 * @param {(change: object) => void} changed
 */
export function checklistItem(item, entry, findings, changed) {
  const question = uniqueId('question');
  const note = noteField(item, entry, changed);
  const row = h(
    'li',
    { class: 'check-item', id: `item-${item.id}`, data: { item: item.id } },
    h('span', { class: 'rule' }, item.id),
    h(
      'div',
      { class: 'check-question' },
      h('span', { id: question }, item.text, item.mandatory && h('span', { class: 'mandatory' }, t('checklist.mandatory'))),
      source(item),
    ),
    h(
      'div',
      { class: 'answers', role: 'radiogroup', 'aria-labelledby': question, 'aria-required': item.mandatory ? 'true' : null },
      ANSWERS.map((answer) =>
        answerChoice(item, answer, entry.answer === answer, () => {
          mark(row, answer);
          note.hidden = answer === 'YES' && !note.querySelector('input').value;
          changed({ answer });
        }),
      ),
    ),
    note,
    findings,
    entry.earlier && h('p', { class: 'small quiet earlier-answer' }, t('checklist.earlier')),
  );
  mark(row, entry.answer);
  return row;
}

function mark(row, answer) {
  row.dataset.answer = answer ?? '';
}

function answerChoice(item, answer, checked, choose) {
  return h(
    'label',
    { class: `answer answer-${answer.toLowerCase()}` },
    h('input', { type: 'radio', name: item.id, value: answer, checked, on: { change: choose } }),
    h('span', {}, t(`answer.${answer}`)),
  );
}

function source(item) {
  if (!item.source) {
    return null;
  }
  const id = uniqueId('source');
  const words = h('p', { class: 'check-source small', id, hidden: true }, item.source);
  const button = h(
    'button',
    {
      type: 'button',
      class: 'button-link source-button',
      'aria-expanded': 'false',
      'aria-controls': id,
      on: {
        click: () => {
          words.hidden = !words.hidden;
          button.setAttribute('aria-expanded', String(!words.hidden));
        },
      },
    },
    h('span', { 'aria-hidden': 'true' }, 'ⓘ'),
    t('checklist.source'),
    h('span', { class: 'sr' }, item.id),
  );
  return [button, words];
}

function noteField(item, entry, changed) {
  const input = h('input', {
    value: entry.note,
    maxlength: 500,
    'aria-label': t('checklist.note.of', { item: item.id }),
    placeholder: t('checklist.note'),
    on: { input: (event) => changed({ note: event.target.value }) },
  });
  return h('div', { class: 'check-note', hidden: !entry.note && entry.answer !== 'NO' && entry.answer !== 'NA' }, input);
}
