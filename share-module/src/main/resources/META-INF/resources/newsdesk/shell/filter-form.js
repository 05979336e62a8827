import { h } from './dom.js';
import { field } from './fields.js';
import { markState } from './router.js';
import { thisYear } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const YEARS_BACK = 5;
const TYPING_PAUSE = 300;

/**
 * Year, unit and words to filter a list by. The URL follows, so that a filtered list can be sent to a colleague.
 *
 * @param {DeskPage} page its route holds the first values
 * @param {string} path of the page's URL
 * @param {() => void} changed called when the list has to be read again
 */
export function filterForm(page, path, changed) {
  const { query } = page.route;
  const units = new Map(page.me.units.map((unit) => [unit.code, unit.name]));
  const year = h(
    'select',
    {},
    option('', t('filter.year.all')),
    years().map((one) => option(one, one)),
  );
  const unit = h('select');
  const words = h('input', { type: 'search', value: query.q ?? '' });
  year.value = query.year ?? '';

  const listUnits = (chosen) => {
    if (chosen && !units.has(chosen)) {
      units.set(chosen, chosen);
    }
    unit.replaceChildren(option('', t('filter.unit.all')), ...[...units].map(([code, name]) => option(code, name)));
    unit.value = chosen;
  };
  listUnits(query.unit ?? '');

  const filter = {
    get values() {
      return { year: year.value, unit: unit.value, q: words.value.trim() };
    },
    get active() {
      return Object.values(this.values).some(Boolean);
    },
    /** Offers the units that occur in the list. */
    noteUnits(items) {
      items.forEach((item) => units.set(item.unit, item.unitName));
      listUnits(unit.value);
    },
  };
  let timer;
  const apply = (pause) => {
    // the URL at once, so that going back finds the filter; the list when the typing pauses
    markState(path, filter.values);
    clearTimeout(timer);
    timer = setTimeout(() => page.isConnected && changed(), pause);
  };
  words.addEventListener('input', () => apply(TYPING_PAUSE));
  year.addEventListener('change', () => apply(0));
  unit.addEventListener('change', () => apply(0));
  filter.element = h(
    'form',
    { class: 'filters', role: 'search', on: { submit: (event) => event.preventDefault() } },
    field({ name: 'q', label: t('filter.words'), control: words }),
    field({ name: 'year', label: t('filter.year'), control: year }),
    field({ name: 'unit', label: t('filter.unit'), control: unit }),
  );
  return filter;
}

function option(value, text) {
  return h('option', { value }, text);
}

function years() {
  return Array.from({ length: YEARS_BACK }, (_, back) => thisYear() - back);
}
