import { h } from '../shell/dom.js';
import { packs, readsWholeRegister } from '../shell/roles.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

/**
 * The archive's lists. Dues, holds and packages concern those who keep it.
 *
 * @param {object} me
 * @param {string} current all | due | held | packages | imports | retention
 */
export function archiveTabs(me, current) {
  const tabs = [
    ['all', href('archive'), true],
    ['due', href('archive', { view: 'due' }), readsWholeRegister(me)],
    ['held', href('archive', { view: 'held' }), readsWholeRegister(me)],
    ['packages', href('packages'), packs(me)],
    ['imports', href('imports'), packs(me)],
    ['retention', href('organisation/retention'), me.roles.includes('RECORDS')],
  ].filter(([, , shown]) => shown);
  if (tabs.length < 2) {
    return '';
  }
  return h(
    'nav',
    { class: 'tabs', 'aria-label': t('archive.title') },
    tabs.map(([name, address]) => h('a', { href: address, 'aria-current': current === name ? 'page' : null }, t(`archive.tab.${name}`))),
  );
}
