import { h } from './dom.js';

/**
 * A table that becomes cards on a phone. Roles are written out because cards are no table boxes to the browser any more.
 *
 * @param {{label: string, head?: boolean, class?: string, sort?: string, cell: (row: object) => (Node|string|null)}[]} columns
 *   `head` marks the one that names the card; `sort` is the word to sort by
 * @param {{by: string, order: string, change: (by: string, order: string) => void}} [sorting] how the rows are sorted now
 */
export function dataTable({ caption, columns, rows, sorting, rowProps = () => ({}) }) {
  return h(
    'table',
    { class: 'cards', role: 'table' },
    h('caption', { class: 'sr' }, caption),
    h(
      'thead',
      { role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        columns.map((column) => heading(column, sorting)),
      ),
    ),
    h(
      'tbody',
      { role: 'rowgroup' },
      rows.map((row) =>
        h(
          'tr',
          { role: 'row', ...rowProps(row) },
          columns.map((column) => cell(column, row)),
        ),
      ),
    ),
  );
}

const ORDERS = { asc: ['ascending', '↑'], desc: ['descending', '↓'] };

/** The name of a column; where the list can be sorted by it, a button that does so, and turns the order the second time. */
function heading(column, sorting) {
  const sortable = column.sort && sorting;
  const [sorted, arrow] = (sortable && column.sort === sorting.by && ORDERS[sorting.order]) || ['none', ''];
  const turn = () => sorting.change(column.sort, sorted === 'ascending' ? 'desc' : 'asc');
  return h(
    'th',
    { role: 'columnheader', scope: 'col', class: column.class, 'aria-sort': sortable ? sorted : null },
    sortable
      ? h('button', { type: 'button', class: 'sort', data: { sort: column.sort, shape: arrow }, on: { click: turn } }, column.label)
      : column.label,
  );
}

function cell(column, row) {
  const content = column.cell(row);
  const blank = content === null || content === '';
  const classes = [column.class, blank && 'blank'].filter(Boolean).join(' ') || null;
  return h(
    'td',
    { role: 'cell', class: classes, data: { label: column.head ? '' : column.label } },
    h('div', { class: 'cell' }, content),
  );
}
