import { t } from '../i18n/i18n.js';

const TURNED = { asc: 'desc', desc: 'asc' };
const ARROWS = { asc: '↑', desc: '↓' };

/**
 * How a list is sorted, as one condition of its filter such as `title-asc`, so that the URL knows it. Wide tables show it in
 * their head; cards have no head, so a phone gets this field.
 *
 * @param {Object<string, string>} firstOrders word to sort by → `asc` or `desc`, the order that is taken first
 */
export function sortField(firstOrders) {
  const options = Object.entries(firstOrders).flatMap(([by, order]) =>
    [order, TURNED[order]].map((one) => [`${by}-${one}`, `${t(`sort.${by}`)} ${ARROWS[one]}`]),
  );
  return { name: 'sort', kind: 'choice', label: 'filter.sort', all: 'filter.sort.usual', options, sorts: true, class: 'phone-only' };
}

/** The conditions as the API takes them: what to sort by, and the order, apart. */
export function sortedQuery({ sort, ...conditions }) {
  const [by, order] = (sort ?? '').split('-');
  return { ...conditions, sort: by, order };
}

/** What a table needs to show and to change how it is sorted. */
export function sortingOf(filter, firstOrders) {
  const [usual] = Object.keys(firstOrders);
  const { sort: by = usual, order = firstOrders[by] } = sortedQuery({ sort: filter.values.sort ?? `${usual}-${firstOrders[usual]}` });
  return {
    by,
    order,
    change: (next) => filter.set({ sort: `${next}-${next === by ? TURNED[order] : firstOrders[next]}` }),
  };
}
