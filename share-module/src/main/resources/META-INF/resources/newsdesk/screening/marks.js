import { h } from '../shell/dom.js';
import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const SEVERITIES = {
  block: ['■', 'tag-bad'],
  advise: ['◇', 'tag-warn'],
};
const STATUSES = {
  PENDING: ['◌', ''],
  CLEAN: ['✓', 'tag-good'],
  UNSCREENED: ['✗', 'tag-bad'],
};
const OUTCOMES = {
  ACCEPTED: ['✓', 'tag-good'],
  TO_BE_FIXED: ['↩', 'tag-bad'],
};

/** ■ 阻止 or ◇ 提示. */
export function severityTag(severity) {
  const [shape, kind] = SEVERITIES[severity];
  return tag(t(`severity.${severity}`), shape, kind);
}

/** What became of a finding: open, accepted or to be fixed. */
export function outcomeOfFinding(finding) {
  const outcome = finding.resolution?.outcome;
  return outcome ? tag(t(`finding.${outcome}`), ...OUTCOMES[outcome]) : tag(t('finding.open'), '○');
}

/** The mark of what the reader of the printed page does not see. */
export function unseenTag() {
  return tag(t('unseen.tag'), '▨', 'tag-unseen');
}

/** What a list shows of a draft's screening: its status, or what was found and how much of it is resolved. */
export function screeningTags(screening) {
  if (!screening) {
    return null;
  }
  if (screening.status === 'FINDINGS') {
    return h('span', { class: 'row screening-tags' }, countTags(screening), resolvedText(screening));
  }
  const [shape, kind] = STATUSES[screening.status];
  return tag(t(`screening.${screening.status}`), shape, kind);
}

/** ■ 2 阻止 ◇ 3 提示, without the zeros. */
export function countTags({ block, advise }) {
  return [
    block > 0 && tag(t('severity.count.block', { count: block }), ...SEVERITIES.block),
    advise > 0 && tag(t('severity.count.advise', { count: advise }), ...SEVERITIES.advise),
  ];
}

/** Nothing while all of it is still to be resolved: the counts say so already. */
function resolvedText({ block, advise, open }) {
  if (open === block + advise) {
    return null;
  }
  return h('span', { class: 'small quiet nowrap' }, open > 0 ? t('screening.open', { count: open }) : t('screening.resolved'));
}

/** Whether one of the drafts is still being screened. */
export function someScreening(drafts) {
  return drafts.some((draft) => draft.screening?.status === 'PENDING');
}

/**
 * Marks a piece of text by its findings: the worst one gives colour, line and shape; each begins with its shape and rule.
 *
 * @param {{text: string, start: number, findings: object[]}} piece
 * @param {Set<string>} placed ids of findings whose place is marked already; filled
 */
export function markOf(piece, placed) {
  const { findings } = piece;
  const severity = findings.some((finding) => finding.severity === 'block') ? 'block' : 'advise';
  const starting = findings.filter((finding) => !placed.has(finding.id));
  starting.forEach((finding) => placed.add(finding.id));
  const [first] = starting;
  return h(
    'mark',
    {
      class: `finding finding-${severity}`,
      tabindex: starting.length ? '-1' : null,
      data: {
        findings: findings.map((finding) => finding.id).join(' '),
        ...(starting.length && { place: starting.map((finding) => finding.id).join(' '), chip: chipOf(starting) }),
      },
    },
    first && h('span', { class: 'sr' }, starting.map(spoken).join('')),
    piece.text,
  );
}

function chipOf(findings) {
  const worst = findings.find((finding) => finding.severity === 'block') ?? findings[0];
  const more = findings.length > 1 ? `+${findings.length - 1}` : '';
  return `${SEVERITIES[worst.severity][0]}${worst.rule}${more}`;
}

function spoken(finding) {
  return t('finding.spoken', { severity: t(`severity.${finding.severity}`), kind: finding.kindName });
}
