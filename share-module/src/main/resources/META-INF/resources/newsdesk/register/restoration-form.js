import { desk } from '../api/desk.js';
import { reasonForm } from '../shell/reason-form.js';
import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/**
 * The register lacks what the witness has seen: an older backup was restored. Until a records officer acknowledges it nothing is
 * registered.
 *
 * @param {object} me
 * @param {() => void} done
 */
export function restorationForm(me, done) {
  const officer = me.roles.includes('RECORDS');
  return h(
    'section',
    { class: 'notice notice-bad' },
    h('h2', {}, `✗ ${t('witness.lost.title')}`),
    h('p', {}, t('witness.lost.text')),
    h('p', {}, t(officer ? 'witness.lost.officer' : 'witness.lost.others')),
    officer && reasonForm({ key: 'restoration', label: t('witness.reason'), send: t('witness.acknowledge'), call: desk.acknowledgeRestoration, done }),
  );
}
