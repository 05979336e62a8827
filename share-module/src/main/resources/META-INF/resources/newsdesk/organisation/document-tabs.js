import { h } from '../shell/dom.js';
import { readsOrganisation } from '../shell/roles.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

const TABS = [
  ['organisation', 'organisation', 'organisation.units'],
  ['checklistList', 'organisation/checklist', 'organisation.checklist'],
  ['screeningLists', 'organisation/screening', 'lists.title'],
  ['outlets', 'organisation/outlets', 'outlets.title'],
  ['retention', 'organisation/retention', 'retention.title'],
];

/**
 * The pages an administrator looks after and the general office reads.
 *
 * @param {string} current name of the route that is shown
 * @param {object} me records officers look after the retention periods only
 */
export function documentTabs(current, me) {
  const tabs = readsOrganisation(me) ? TABS : TABS.filter(([name]) => name === current);
  return h(
    'nav',
    { class: 'tabs', 'aria-label': t('organisation.title') },
    tabs.map(([name, path, key]) => h('a', { href: href(path), 'aria-current': current === name ? 'page' : null }, t(key))),
  );
}
