import { checklistItem } from './checklist-item.js';
import { itemFindings } from './item-findings.js';
import { grouped } from '../screening/findings.js';
import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/** The four principles, in the order in which the document names them. */
const PRINCIPLES = ['political', 'confidential', 'factual', 'writing'];

/**
 * The items by principle, each with its findings; findings whose item is not in the list come last, in a group of their own.
 *
 * @param {{sheet: object, entries: ChecklistEntries, resolutions: FindingResolutions, findings: ?object[]}} work `findings` is
 *   null while the screening has not finished
 * @param {{changed: () => void, goToText: (id: string) => void}} on
 * @returns {HTMLElement[]}
 */
export function checklistGroups({ sheet, entries, resolutions, findings }, { changed, goToText }) {
  const found = (members) => {
    const element = itemFindings(members, resolutions, {
      changed: () => {
        element.refresh();
        changed();
      },
      goToText,
    });
    return element;
  };
  const byItem = grouped(findings ?? [], (finding) => finding.item);
  const row = (item) =>
    checklistItem(item, entries.of(item.id), findings && found(byItem.get(item.id) ?? []), (change) => {
      entries.set(item.id, change);
      changed();
    });
  const byPrinciple = grouped(sheet.items, (item) => item.group);
  const principles = [...new Set([...PRINCIPLES, ...byPrinciple.keys()])].filter((principle) => byPrinciple.has(principle));
  const sections = principles.map((principle) => {
    const items = byPrinciple.get(principle);
    return group(items[0].groupName, items.map(row));
  });
  const listed = new Set(sheet.items.map((item) => item.id));
  const others = (findings ?? []).filter((finding) => !listed.has(finding.item));
  return others.length
    ? [...sections, group(t('checklist.others'), [h('li', { class: 'check-item' }, found(others))])]
    : sections;
}

function group(name, rows) {
  return h('section', { class: 'check-group' }, h('h2', {}, name), h('ul', {}, rows));
}
