import { focusOn } from './dom.js';
import { errorNotice } from './errors.js';
import { controlOf, showProblems } from './fields.js';

/**
 * Sends a form once: busy meanwhile, problems beside their fields, the rest of them in `problem`, the focus on the first. What was
 * typed stays until it was sent.
 *
 * @param {HTMLFormElement} form
 * @param {object} spec
 * @param {HTMLElement} spec.problem where problems without a field stand
 * @param {() => object[]} [spec.check] problems that are known without asking
 * @param {() => Promise<object>} spec.call
 * @param {KeptForm} [spec.kept]
 * @param {(answer: object) => void} spec.done
 */
export function sendOnSubmit(form, { problem, check = () => [], call, kept, done }) {
  const refuse = (problems) => {
    const elsewhere = showProblems(form, problems);
    problem.replaceChildren(elsewhere.length ? errorNotice({ problems: elsewhere }) : '');
    const first = problems.find(({ field }) => field && controlOf(form, field));
    focusOn(first ? controlOf(form, first.field) : problem);
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button:not([type="button"])');
    if (button.getAttribute('aria-busy') === 'true') {
      return;
    }
    const missing = check();
    if (missing.length) {
      refuse(missing);
      return;
    }
    button.setAttribute('aria-busy', 'true');
    showProblems(form, []);
    problem.replaceChildren();
    try {
      const answer = await call();
      kept?.clear();
      done(answer);
    } catch (error) {
      if (error.status !== 401) {
        refuse(error.problems ?? [{ rule: null, message: String(error), field: null }]);
      }
    }
    button.removeAttribute('aria-busy');
  });
}
