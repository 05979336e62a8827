import { excerpt } from '../screening/finding-list.js';
import { severityTag, unseenTag } from '../screening/marks.js';
import { h, uniqueId } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

const OUTCOMES = ['ACCEPTED', 'TO_BE_FIXED'];
const REASONS = ['reason.public', 'reason.consent', 'reason.verified', 'reason.mistaken'];
const LONGEST_REASON = 500;

/**
 * One finding beside its checklist item: what was found, where, and what becomes of it.
 *
 * @param {object} finding of the API
 * @param {{outcome: ?string, reason: string, earlier: boolean}} entry
 * @param {{changed: (change: object) => void, goToText: () => void}} on
 */
export function findingRow(finding, entry, { changed, goToText }) {
  const title = uniqueId('finding');
  const reason = reasonField(entry.reason, t('finding.reason.of', { kind: finding.kindName, text: finding.text }), (text) =>
    changed({ reason: text }),
  );
  reason.hidden = entry.outcome !== 'ACCEPTED';
  const row = h(
    'li',
    {
      class: 'resolve',
      id: `finding-${finding.id}`,
      tabindex: '-1',
      data: { finding: finding.id, outcome: entry.outcome ?? '' },
    },
    h(
      'div',
      { class: 'resolve-what', id: title },
      h(
        'p',
        { class: 'row' },
        severityTag(finding.severity),
        h('strong', {}, finding.kindName),
        excerpt(finding),
        finding.hidden && unseenTag(),
        whereOf(finding, goToText),
      ),
      h('p', { class: 'small quiet' }, finding.message),
    ),
    h(
      'div',
      { class: 'answers', role: 'radiogroup', 'aria-labelledby': title },
      OUTCOMES.map((outcome) =>
        choice(finding, outcome, entry.outcome === outcome, () => {
          row.dataset.outcome = outcome;
          reason.hidden = outcome !== 'ACCEPTED';
          changed({ outcome });
          if (outcome === 'ACCEPTED') {
            reason.querySelector('input').focus();
          }
        }),
      ),
    ),
    reason,
    !finding.acceptable && h('p', { class: 'small resolve-never' }, t('finding.never')),
    earlierText(finding, entry),
  );
  return row;
}

function whereOf(finding, goToText) {
  return finding.passage < 0 && finding.location === 'filename'
    ? h('span', { class: 'small quiet' }, finding.locationName)
    : h('button', { type: 'button', class: 'button-link small', on: { click: goToText } }, `→ ${finding.locationName}`);
}

function choice(finding, outcome, checked, choose) {
  const impossible = outcome === 'ACCEPTED' && !finding.acceptable;
  return h(
    'label',
    { class: `answer answer-${outcome === 'ACCEPTED' ? 'yes' : 'no'}`, title: impossible ? t('finding.never') : null },
    h('input', {
      type: 'radio',
      name: `finding-${finding.id}`,
      value: outcome,
      checked,
      disabled: impossible,
      on: { change: choose },
    }),
    h('span', {}, t(`finding.${outcome}`)),
  );
}

/** What was said about the same finding in an earlier round. */
function earlierText({ resolution }, entry) {
  if (!resolution || (resolution.outcome === 'ACCEPTED' && !entry.earlier)) {
    return null;
  }
  const said = t(`finding.${resolution.outcome}.by`, { name: resolution.personName, round: resolution.round });
  return h('p', { class: 'small quiet' }, entry.earlier ? `${said} ${t('checklist.earlier')}` : said);
}

/**
 * A reason, typed or chosen; it is required.
 *
 * @param {string} value
 * @param {string} label
 * @param {(text: string) => void} changed
 */
export function reasonField(value, label, changed) {
  const input = h('input', {
    value,
    maxlength: LONGEST_REASON,
    'aria-label': label,
    'aria-required': 'true',
    placeholder: t('finding.reason'),
    on: { input: () => changed(input.value) },
  });
  const quick = (key) =>
    h(
      'button',
      {
        type: 'button',
        class: 'quick',
        on: {
          click: () => {
            input.value = t(key);
            changed(input.value);
            input.focus();
          },
        },
      },
      t(key),
    );
  return h('div', { class: 'resolve-reason' }, input, h('div', { class: 'row quick-reasons' }, REASONS.map(quick)));
}
