import { desk } from '../api/desk.js';
import { h, focusOn } from '../shell/dom.js';
import { errorNotice, ruleMark } from '../shell/errors.js';
import { controlOf, field, showProblems } from '../shell/fields.js';
import { KeptForm } from '../shell/kept-form.js';
import { t } from '../i18n/i18n.js';

const STEPS = {
  author: ['stopped.author.spread', 'stopped.author.report', 'stopped.author.wait'],
  reviewer: ['stopped.reviewer.check', 'stopped.reviewer.secret', 'stopped.reviewer.mistake'],
};

/**
 * A stopped draft (I12): why, and what each of the few people who still see it has to do.
 *
 * @param {object} draft in state STOPPED
 * @param {{lifted: (changed: object) => void, deleted: () => void}} done
 */
export function stoppedNotice(draft, done) {
  const reviewer = draft.actions.includes('LIFT_STOP') || draft.actions.includes('DELETE');
  return h(
    'section',
    { class: 'notice notice-bad stopped', 'aria-labelledby': 'stopped-title' },
    h('h2', { id: 'stopped-title' }, ruleMark('I12'), t('stopped.title')),
    h('p', {}, t('stopped.why')),
    h(
      'ol',
      { class: 'bullets' },
      STEPS[reviewer ? 'reviewer' : 'author'].map((step) => h('li', {}, t(step))),
    ),
    reviewer && liftForm(draft, done),
  );
}

function liftForm(draft, { lifted, deleted }) {
  const form = h('form', { class: 'stack lift', novalidate: true, on: { submit: (event) => event.preventDefault() } });
  const problem = h('div');
  const kept = new KeptForm(`${draft.id}.stopped`);
  const run = async (button, call, then) => {
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await call();
      kept.clear();
      then(answer);
    } catch (error) {
      showProblems(form, error.problems);
      problem.replaceChildren(error.status === 401 ? '' : errorNotice(error));
      button.removeAttribute('aria-busy');
    }
  };
  const lift = (button) => {
    const reason = form.elements.reason.value.trim();
    if (!reason) {
      showProblems(form, [{ rule: 'I12', message: t('stopped.reason.missing'), field: 'reason' }]);
      focusOn(controlOf(form, 'reason'));
      return;
    }
    run(button, () => desk.liftStop(draft.id, reason), lifted);
  };
  form.append(
    field({
      name: 'reason',
      label: t('stopped.reason'),
      hint: t('stopped.reason.hint'),
      control: h('textarea', { rows: 2, maxlength: 1000 }),
    }),
    problem,
    h(
      'div',
      { class: 'row' },
      draft.actions.includes('LIFT_STOP') &&
        h('button', { type: 'button', on: { click: (event) => lift(event.currentTarget) } }, t('stopped.lift')),
      draft.actions.includes('DELETE') &&
        h(
          'button',
          { type: 'button', class: 'button-bad', on: { click: () => confirmDeletion(draft, deleted) } },
          t('stopped.delete'),
        ),
    ),
  );
  kept.attach(form);
  return form;
}

/** Deleting cannot be undone: it asks once more, and the safe answer has the focus. */
function confirmDeletion(draft, deleted) {
  const problem = h('div');
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'delete-title' },
    h('h2', { id: 'delete-title' }, t('stopped.delete.title')),
    h('p', {}, t('stopped.delete.text', { name: draft.name })),
    problem,
    h(
      'form',
      { method: 'dialog', class: 'row' },
      h('button', { autofocus: true }, t('action.cancel')),
      h(
        'button',
        { type: 'button', class: 'button-bad', on: { click: (event) => remove(event.currentTarget) } },
        t('stopped.delete.yes'),
      ),
    ),
  );
  const remove = async (button) => {
    button.setAttribute('aria-busy', 'true');
    try {
      await desk.remove(draft.id);
      dialog.close();
      deleted();
    } catch (error) {
      problem.replaceChildren(errorNotice(error));
      button.removeAttribute('aria-busy');
    }
  };
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
