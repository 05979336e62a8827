import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/**
 * Years and, in the chosen one, its units, each with how many pieces lie there.
 *
 * @param {object} tree of the API
 * @param {{year: ?string, unit: ?string}} chosen
 * @param {(next: {year?: string, unit?: string}) => void} choose
 */
export function archiveTree({ years }, chosen, choose) {
  return h(
    'nav',
    { 'aria-label': t('archive.tree') },
    h(
      'ul',
      {},
      branch(t('filter.year.all'), total(years), !chosen.year, () => choose({})),
      years.map(({ year: number, count, units }) => {
        const year = String(number);
        const open = chosen.year === year;
        return [
          branch(year, count, open && !chosen.unit, () => choose({ year })),
          open &&
            h(
              'ul',
              {},
              units.map((one) =>
                branch(one.unitName, one.count, chosen.unit === one.unit, () => choose({ year, unit: one.unit })),
              ),
            ),
        ];
      }),
    ),
  );
}

function branch(text, count, current, press) {
  return h(
    'li',
    {},
    h(
      'button',
      { type: 'button', class: 'branch', 'aria-current': current ? 'true' : null, on: { click: press } },
      h('span', {}, text),
      h('span', { class: 'quiet' }, count),
    ),
  );
}

function total(years) {
  return years.reduce((sum, one) => sum + one.count, 0);
}
