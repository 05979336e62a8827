import { h } from './dom.js';
import { KeptForm } from './kept-form.js';
import { reasonField, reasonIn, reasonMissing } from './reason-form.js';
import { sendOnSubmit } from './sending.js';
import { t } from '../i18n/i18n.js';

/**
 * Asks for something in a dialog and sends it. The focus comes back to where it was; what was typed is kept until it was sent.
 *
 * @param {object} spec
 * @param {string} spec.title
 * @param {(Node|string)[]} [spec.text] what it is about and what will happen
 * @param {Node[]} spec.fields
 * @param {string} spec.send words on the button
 * @param {string} [spec.kind] class of the button
 * @param {string} spec.key what the entries belong to, to keep them by
 * @param {(form: HTMLFormElement) => object[]} [spec.check] problems that are known without asking
 * @param {(form: HTMLFormElement) => Promise<object>} spec.call
 * @param {(answer: object) => void} spec.done
 */
export function formDialog({ title, text = [], fields, send, kind = 'button-primary', key, check = () => [], call, done }) {
  const problem = h('div');
  const form = h(
    'form',
    { class: 'stack', novalidate: true },
    fields,
    problem,
    h(
      'div',
      { class: 'row' },
      h('button', { class: kind }, send),
      h('button', { type: 'button', on: { click: () => dialog.close() } }, t('action.cancel')),
    ),
  );
  const dialog = h(
    'dialog',
    { class: 'form-dialog', 'aria-labelledby': 'dialog-title' },
    h('h2', { id: 'dialog-title' }, title),
    text.map((one) => h('p', {}, one)),
    form,
  );
  sendOnSubmit(form, {
    problem,
    kept: new KeptForm(key).attach(form),
    check: () => check(form),
    call: () => call(form),
    done: (answer) => {
      dialog.close();
      done(answer);
    },
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** A dialog that asks for nothing but a reason. */
export function reasonDialog({ label, hint, call, ...spec }) {
  formDialog({ ...spec, fields: [reasonField(label, hint)], check: reasonMissing, call: (form) => call(reasonIn(form)) });
}
