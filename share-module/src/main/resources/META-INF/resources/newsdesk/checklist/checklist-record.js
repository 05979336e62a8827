import { outcomeOfFinding } from '../screening/marks.js';
import { excerpt } from '../screening/finding-list.js';
import { h } from '../shell/dom.js';
import { ruleMark } from '../shell/errors.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** A sheet that is not mine to fill in: what was answered and what became of the findings, or that nothing is there yet. */
export function checklistRecord({ record, items }, findings) {
  if (!record) {
    return h('p', { class: 'notice notice-warn' }, t('checklist.locked'));
  }
  return [
    h(
      'p',
      { class: 'notice' },
      t('checklist.record', { name: record.personName, round: record.round, version: record.listVersion }),
      ' ',
      timeElement(record.at),
    ),
    h(
      'ul',
      { class: 'check-record' },
      items.map((item) =>
        recordRow(
          item,
          record.answers.find((answer) => answer.item === item.id),
          findings,
        ),
      ),
    ),
  ];
}

function recordRow(item, answer, findings) {
  const cited = findings.filter((finding) => answer?.findings?.includes(finding.id));
  return h(
    'li',
    {},
    ruleMark(item.id),
    h(
      'div',
      {},
      item.text,
      answer?.note && h('span', { class: 'quiet small' }, ` ${answer.note}`),
      cited.length > 0 && h('ul', { class: 'small cited' }, cited.map(citedFinding)),
    ),
    h('strong', { class: answer?.answer === 'NO' ? 'field-error' : null }, answer ? t(`answer.${answer.answer}`) : '–'),
  );
}

function citedFinding(finding) {
  return h(
    'li',
    { class: 'row' },
    outcomeOfFinding(finding),
    finding.kindName,
    excerpt(finding),
    finding.resolution?.reason && h('span', { class: 'quiet' }, finding.resolution.reason),
  );
}
