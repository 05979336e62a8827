import { h } from './dom.js';
import { field } from './fields.js';
import { KeptForm } from './kept-form.js';
import { sendOnSubmit } from './sending.js';
import { t } from '../i18n/i18n.js';

/**
 * One reason and the button that sends it. What is typed is kept until it was sent.
 *
 * @param {object} spec
 * @param {string} spec.key what the reason belongs to, to keep it by
 * @param {string} spec.label of the field
 * @param {string} spec.send words on the button
 * @param {(reason: string) => Promise<object>} spec.call
 * @param {(answer: object) => void} spec.done
 */
export function reasonForm({ key, label, send, call, done }) {
  const problem = h('div');
  const form = h(
    'form',
    { class: 'stack reason-form', novalidate: true },
    reasonField(label),
    problem,
    h('button', { class: 'button-primary' }, send),
  );
  const kept = new KeptForm(key).attach(form);
  sendOnSubmit(form, { problem, kept, check: () => reasonMissing(form), call: () => call(reasonIn(form)), done });
  return form;
}

/** The field for a reason; `hint` says what it is for. */
export function reasonField(label, hint) {
  return field({ name: 'reason', label, hint, control: h('textarea', { rows: 3, maxlength: 1000 }) });
}

export function reasonIn(form) {
  return form.elements.reason.value.trim();
}

/** The problem of an empty reason; nothing when there is one. */
export function reasonMissing(form) {
  return reasonIn(form) ? [] : [{ rule: null, message: t('reason.missing'), field: 'reason' }];
}
