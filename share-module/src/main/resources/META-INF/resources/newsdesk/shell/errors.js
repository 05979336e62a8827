import { h, uniqueId } from './dom.js';
import { t } from '../i18n/i18n.js';

const RULE = /^[A-Z]\d{1,2}$/;

/** The short mark of a rule, such as G3, so that a refusal can be traced; nothing when a problem has none. */
export function ruleMark(rule) {
  return RULE.test(rule ?? '') ? h('span', { class: 'rule', title: t('rule.title', { rule }) }, rule) : null;
}

/** A problem that concerns a whole page or list, with a way to try again. */
export function errorNotice(error, { retry } = {}) {
  return h(
    'div',
    { class: 'notice notice-bad', role: 'alert' },
    error.problems
      ? error.problems.map((problem) => h('p', {}, ruleMark(problem.rule), problem.message))
      : h('p', {}, t('error.other', { status: error.name })),
    retry && h('button', { type: 'button', on: { click: retry } }, t('action.retry')),
  );
}

/**
 * All problems of a refused call at the top of what was sent (as in the GOV.UK error summary). Focus it after inserting.
 *
 * @param {ApiError} error
 * @param {(problem: object) => (Function|null)} [placeOf] how to go to a problem's place; null when it has none
 * @param {Node[]} [extra] more ways out
 */
export function errorSummary(error, placeOf = () => null, extra = []) {
  const id = uniqueId('summary');
  const count = error.problems.length;
  const title = error.offline
    ? t('error.summary.offline')
    : count > 1
      ? t('error.summary.many', { count })
      : t('error.summary');
  return h(
    'div',
    { class: 'notice notice-bad error-summary', role: 'alert', tabindex: '-1', 'aria-labelledby': id },
    h('h2', { id }, title),
    h(
      'ul',
      {},
      error.problems.map((problem) => h('li', {}, ruleMark(problem.rule), problemText(problem, placeOf(problem)))),
    ),
    extra,
  );
}

function problemText(problem, goThere) {
  return goThere
    ? h('button', { type: 'button', class: 'button-link', on: { click: goThere } }, problem.message)
    : problem.message;
}
