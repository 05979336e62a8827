import { h } from './dom.js';
import { keySettings } from './keys.js';
import { t } from '../i18n/i18n.js';

const KEYS = [
  ['j / ↓', 'keys.down'],
  ['k / ↑', 'keys.up'],
  ['Enter', 'keys.open'],
  ['n', 'keys.next'],
  ['p', 'keys.previous'],
  ['Enter', 'keys.toText'],
  ['a', 'keys.approve'],
  ['r', 'keys.return'],
  ['i', 'keys.inbox'],
  ['?', 'keys.help'],
  ['Esc', 'keys.close'],
];

/** Shows the keys; the focus comes back to where it was. */
export function openHelp() {
  const dialog = h(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    h('h2', { id: 'help-title' }, t('keys.title')),
    h(
      'table',
      {},
      h(
        'tbody',
        {},
        KEYS.map(([key, text]) => h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, key)), h('td', {}, t(text)))),
      ),
    ),
    h(
      'label',
      { class: 'check' },
      h('input', {
        type: 'checkbox',
        checked: keySettings.on,
        on: { change: (event) => (keySettings.on = event.target.checked) },
      }),
      t('keys.enabled'),
    ),
    h('form', { method: 'dialog' }, h('button', { class: 'button-primary' }, t('action.close'))),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
