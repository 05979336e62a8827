import { h } from './dom.js';

/**
 * A table that becomes cards on a phone. Roles are written out because cards are no table boxes to the browser any more.
 *
 * @param {{label: string, head?: boolean, class?: string, cell: (row: object) => (Node|string|null)}[]} columns
 *   `head` marks the one that names the card
 */
export function dataTable({ caption, columns, rows, rowProps = () => ({}) }) {
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
        columns.map((column) => h('th', { role: 'columnheader', scope: 'col', class: column.class }, column.label)),
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
