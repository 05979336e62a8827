import { h } from './dom.js';
import { field, showProblems } from './fields.js';
import { markState } from './router.js';
import { thisYear } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const YEARS_BACK = 5;
const TYPING_PAUSE = 300;
const CONTROLS = { words, choice, year, unit, day };

/**
 * What a list can be filtered and sorted by. The URL follows, so that a filtered list can be sent to a colleague.
 *
 * @param {DeskPage} page its route holds the first values
 * @param {object} spec
 * @param {string} spec.path of the page's URL
 * @param {object} [spec.fixed] values of the URL that are no filter, such as a tab
 * @param {object[]} spec.fields each `{name, label, kind: words|choice|year|unit|day, options, more, class}`; those with `more`
 *   stand behind "more conditions"; `name` is the API's
 * @param {() => void} spec.changed called when the list has to be read again
 */
export function filterForm(page, { path, fixed = {}, fields, changed }) {
  const { query } = page.route;
  const controls = new Map(fields.map((spec) => [spec.name, CONTROLS[spec.kind](spec, page, query[spec.name] ?? '')]));
  const shown = fields.filter((spec) => !spec.more).map(fieldOf);
  const furtherFields = fields.filter((spec) => spec.more);
  const furtherSet = () => furtherFields.filter((spec) => controls.get(spec.name).value).length;
  const more = moreConditions(furtherFields.map(fieldOf), furtherSet);
  const clear = h('button', { type: 'button', class: 'button-link filter-clear', on: { click: () => filter.clear() } }, t('filter.clear'));
  const filter = {
    /** Name → value of every condition that is set. */
    get values() {
      const set = [...controls].map(([name, control]) => [name, control.value.trim()]).filter(([, value]) => value);
      return Object.fromEntries(set);
    },
    /** Whether a condition narrows the list; sorting does not. */
    get active() {
      return fields.some((spec) => !spec.sorts && controls.get(spec.name).value.trim());
    },
    /** Offers the units that occur in the list. */
    noteUnits(items) {
      controls.get('unit')?.note(items);
    },
    /** Sets conditions from outside the form, name → value. */
    set(values) {
      Object.entries(values).forEach(([name, value]) => choose(controls.get(name), value));
      apply(0);
    },
    clear() {
      fields.filter((spec) => !spec.sorts).forEach((spec) => (controls.get(spec.name).value = ''));
      apply(0);
    },
    /** Puts what the server refuses beside its field; false when none of the problems has one here. */
    refuse(error) {
      const rest = showProblems(filter.element, error.problems);
      more?.showProblem();
      return rest.length < error.problems.length;
    },
    /** The address of the list as it is filtered now. */
    get query() {
      return { ...fixed, ...filter.values };
    },
  };
  let timer;
  const apply = (pause) => {
    // the URL at once, so that going back finds the filter; the list when the typing pauses
    markState(path, filter.query);
    showState();
    clearTimeout(timer);
    timer = setTimeout(() => {
      showProblems(filter.element, []);
      return page.isConnected && changed();
    }, pause);
  };
  const showState = () => {
    clear.hidden = !filter.active;
    more?.count();
  };
  function fieldOf(spec) {
    const control = controls.get(spec.name);
    control.addEventListener(control.matches('input[type="search"]') ? 'input' : 'change', () =>
      apply(control.type === 'search' ? TYPING_PAUSE : 0),
    );
    const element = field({ name: spec.name, label: t(spec.label), control });
    element.classList.add(...[spec.class].filter(Boolean));
    return element;
  }
  filter.element = h(
    'form',
    { class: 'filters', role: 'search', on: { submit: (event) => event.preventDefault() } },
    shown,
    clear,
    more?.element,
  );
  showState();
  return filter;
}

function moreConditions(fields, chosen) {
  if (!fields.length) {
    return null;
  }
  const label = h('summary', {});
  const element = h('details', { class: 'filters-more' }, label, h('div', { class: 'filters-fields' }, fields));
  const more = {
    element,
    showProblem: () => element.querySelector('.has-error') && (element.open = true),
    count: () => {
      const set = chosen();
      label.textContent = set ? t('filter.more.set', { count: set }) : t('filter.more');
    },
  };
  element.open = fields.some((one) => one.querySelector('input, select').value);
  return more;
}

function words(spec, page, value) {
  return h('input', { type: 'search', value, class: spec.width, placeholder: spec.placeholder && t(spec.placeholder) });
}

function day(spec, page, value) {
  return h('input', { type: 'date', value });
}

function choice(spec, page, value) {
  return select([['', t(spec.all)], ...spec.options], value);
}

function year(spec, page, value) {
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear() - back));
  return select([['', t('filter.year.all')], ...[...new Set([...years, value])].filter(Boolean).map((one) => [one, one])], value);
}

/** The units the reader works in and those that occur in the list; more are offered as they show up. */
function unit(spec, page, value) {
  const names = new Map(page.me.units.map((one) => [one.code, one.name]));
  if (value && !names.has(value)) {
    names.set(value, value);
  }
  const control = select([], '');
  const list = (chosen) => {
    control.replaceChildren(...options([['', t('filter.unit.all')], ...names]));
    control.value = chosen;
  };
  control.note = (items) => {
    items.forEach((item) => names.set(item.unit, item.unitName));
    list(control.value);
  };
  list(value);
  return control;
}

function select(choices, value) {
  const control = h('select', {}, options(choices));
  control.value = value;
  return control;
}

function options(choices) {
  return choices.map(([value, text]) => h('option', { value }, text));
}

/** Chooses a value that the control may not have offered yet. */
function choose(control, value) {
  control.value = value;
  if (control.value !== value) {
    control.append(...options([[value, value]]));
    control.value = value;
  }
}
