import { records } from '../api/records.js';
import { reasonDialog } from '../shell/form-dialog.js';
import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/** Takes a registration back before release; null for whoever may not. */
export function withdrawRegistrationButton(draft, done) {
  if (!draft.actions.includes('WITHDRAW_REGISTRATION')) {
    return null;
  }
  const ask = () =>
    reasonDialog({
      title: t('withdrawRegistration.title', { number: draft.registerNumber }),
      text: [t('withdrawRegistration.text')],
      label: t('withdrawRegistration.reason'),
      send: t('withdrawRegistration.send'),
      kind: 'button-bad',
      key: `${draft.id}.withdrawRegistration`,
      call: (reason) => records.withdrawRegistration(draft.id, reason),
      done,
    });
  return h('button', { type: 'button', class: 'button-bad', on: { click: ask } }, t('withdrawRegistration.button'));
}
