import { h } from '../shell/dom.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

const TABS = [
  ['organisation', 'organisation', 'organisation.units'],
  ['checklistList', 'organisation/checklist', 'organisation.checklist'],
  ['screeningLists', 'organisation/screening', 'lists.title'],
];

/**
 * The pages an administrator looks after and the general office reads.
 *
 * @param {string} current name of the route that is shown
 */
export function documentTabs(current) {
  return h(
    'nav',
    { class: 'tabs', 'aria-label': t('organisation.title') },
    TABS.map(([name, path, key]) => h('a', { href: href(path), 'aria-current': current === name ? 'page' : null }, t(key))),
  );
}
