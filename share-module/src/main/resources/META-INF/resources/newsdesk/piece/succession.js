import { withdrawRegistrationButton } from '../draft/withdraw-registration.js';
import { records } from '../api/records.js';
import { reasonDialog } from '../shell/form-dialog.js';
import { h } from '../shell/dom.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

const KINDS = [
  ['CORRECT', 'CORRECTION', ''],
  ['WITHDRAW', 'WITHDRAWAL', 'button-bad'],
];

/** Correcting and withdrawing what was released, each as a new piece that names this one (I7); giving back a registration. */
export function successionTools({ draft }, page) {
  const successors = KINDS.filter(([action]) => draft.actions.includes(action)).map(([, kind, look]) =>
    h('button', { type: 'button', class: look || null, on: { click: () => askForSuccessor(draft, kind, look, page) } }, t(`succeed.${kind}`)),
  );
  return [...successors, withdrawRegistrationButton(draft, () => page.done(t('withdrawRegistration.done')))];
}

function askForSuccessor(draft, kind, look, page) {
  reasonDialog({
    title: t(`succeed.${kind}.title`, { number: draft.registerNumber }),
    text: [t(`succeed.${kind}.text`), t('succeed.text')],
    label: t('succeed.reason'),
    hint: t('succeed.reason.hint'),
    send: t('succeed.send'),
    kind: look || undefined,
    key: `${draft.id}.${kind}`,
    call: (reason) => records.succeed(draft.id, kind, reason),
    done: (successor) =>
      page.done(t('succeed.done'), h('a', { class: 'button', href: href(`drafts/${successor.id}`) }, t('succeed.open'))),
  });
}
