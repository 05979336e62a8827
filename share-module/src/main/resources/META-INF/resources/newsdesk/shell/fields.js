import { h, uniqueId } from './dom.js';
import { ruleMark } from './errors.js';

/**
 * A labelled control with room for its hint and its problem.
 *
 * @param {{name: string, label: string, hint?: string, control: HTMLElement}} spec `name` is the API's field name
 */
export function field({ name, label, hint, control }) {
  const id = control.id || uniqueId(name);
  control.id = id;
  control.name ||= name;
  const hintElement = hint && h('p', { class: 'hint', id: `${id}-hint` }, hint);
  if (hint) {
    control.setAttribute('aria-describedby', `${id}-hint`);
  }
  return h('div', { class: 'field', data: { field: name } }, h('label', { for: id }, label), hintElement, control);
}

/** A group of controls under one legend. */
export function fieldGroup({ name, label, hint, controls }) {
  return h(
    'fieldset',
    { class: 'field', data: { field: name } },
    h('legend', {}, label),
    hint && h('p', { class: 'hint' }, hint),
    h('div', { class: 'row' }, controls),
  );
}

/** Puts each problem beside its field and clears the fields that have none. Returns the problems without a field here. */
export function showProblems(form, problems) {
  form.querySelectorAll('.field').forEach(clearProblem);
  return problems.filter((problem) => {
    const place = problem.field && form.querySelector(`.field[data-field="${CSS.escape(problem.field)}"]`);
    if (place) {
      setProblem(place, problem);
    }
    return !place;
  });
}

/** The first control of a field, to move the focus to. */
export function controlOf(form, name) {
  return form.querySelector(`.field[data-field="${CSS.escape(name)}"] :is(input, select, textarea)`);
}

function setProblem(place, problem) {
  place.classList.add('has-error');
  const id = uniqueId('problem');
  const text = h('p', { class: 'field-error', id }, problem.message, ' ', ruleMark(problem.rule));
  const control = place.querySelector('input, select, textarea');
  (control.parentElement === place ? control : control.closest('.row')).before(text);
  control.setAttribute('aria-invalid', 'true');
  control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
}

function clearProblem(place) {
  place.classList.remove('has-error');
  const text = place.querySelector('.field-error');
  place.querySelectorAll('[aria-invalid]').forEach((control) => {
    control.removeAttribute('aria-invalid');
    const rest = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== text?.id);
    rest.length ? control.setAttribute('aria-describedby', rest.join(' ')) : control.removeAttribute('aria-describedby');
  });
  text?.remove();
}
