import { findingRow, reasonField } from './finding-row.js';
import { grouped } from '../screening/findings.js';
import { countTags } from '../screening/marks.js';
import { h } from '../shell/dom.js';
import { announce } from '../shell/live.js';
import { t } from '../i18n/i18n.js';

const SAME_REASON_FROM = 2;

/**
 * What the machine found for one checklist item, or that it found nothing: the tick cites it either way.
 *
 * @param {object[]} findings those of the item, in the order of the text
 * @param {FindingResolutions} resolutions
 * @param {{changed: () => void, goToText: (id: string) => void}} on
 * @returns {HTMLElement} with a method `refresh()`, to be called when a resolution has changed
 */
export function itemFindings(findings, resolutions, { changed, goToText }) {
  const summary = h('p', { class: 'small item-summary' });
  const groups = h('div', { class: 'resolve-groups' });
  const element = h('div', { class: 'item-findings' }, summary, groups);
  element.refresh = () => {
    summary.replaceChildren(...summaryOf(findings, resolutions));
    element.querySelectorAll('.same-reason').forEach((bulk) => bulk.refresh());
  };
  const group = (kind, members) => {
    const rows = h('ul', { class: 'resolves' });
    const draw = () => rows.replaceChildren(...members.map(row));
    const sameForAll = members.filter((finding) => finding.severity === 'advise' && finding.acceptable);
    draw();
    return [
      sameForAll.length >= SAME_REASON_FROM && sameReason(sameForAll, resolutions, () => (draw(), changed())),
      rows,
    ].filter(Boolean);
  };
  const row = (finding) =>
    findingRow(finding, resolutions.of(finding.id), {
      changed: (change) => {
        resolutions.set(finding.id, change);
        changed();
      },
      goToText: () => goToText(finding.id),
    });
  groups.append(...[...grouped(findings, (finding) => finding.kind)].flatMap(([kind, members]) => group(kind, members)));
  element.refresh();
  return element;
}

function summaryOf(findings, resolutions) {
  if (!findings.length) {
    return [t('item.findings.none')];
  }
  const open = findings.filter((finding) => resolutions.isOpen(finding)).length;
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return [
    t('item.findings'),
    ...countTags({ block: count('block'), advise: count('advise') }).filter(Boolean),
    open ? h('strong', {}, t('screening.open', { count: open })) : t('screening.resolved'),
  ].flatMap((part) => [part, ' ']);
}

/** One reason for all findings of a kind that only advise and are still open. */
function sameReason(findings, resolutions, done) {
  let text = '';
  const open = () => findings.filter((finding) => resolutions.isOpen(finding));
  const button = h('button', { type: 'button', on: { click: () => accept() } });
  const accept = () => {
    const accepted = open();
    if (!text.trim()) {
      bulk.querySelector('input').focus();
      return;
    }
    accepted.forEach((finding) => resolutions.set(finding.id, { outcome: 'ACCEPTED', reason: text }));
    announce(t('item.same.done', { count: accepted.length }));
    done();
  };
  const [{ kindName }] = findings;
  const bulk = h(
    'details',
    { class: 'same-reason' },
    h('summary', { class: 'small' }, t('item.same', { kind: kindName })),
    reasonField('', t('item.same', { kind: kindName }), (value) => (text = value)),
    button,
  );
  bulk.refresh = () => {
    const count = open().length;
    bulk.hidden = count < SAME_REASON_FROM;
    button.textContent = t('item.same.accept', { count });
  };
  return bulk;
}
