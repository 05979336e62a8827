import { contentUrl } from '../api/desk.js';
import { records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { field } from '../shell/fields.js';
import { shortHash } from '../shell/hash.js';
import { saveButton } from '../shell/save-file.js';
import { t } from '../i18n/i18n.js';

const TYPING_PAUSE = 300;

/** The pieces of a package that was taken in, each with its files, and where they come from. */
export function importedPieces(id) {
  const words = h('input', { type: 'search' });
  const problem = h('div', { class: 'result' });
  const list = document.createElement('desk-list');
  list.fetchPage = (skip) => records.importedPieces(id, words.value.trim(), skip);
  list.renderItems = (items) => pieceTable(items, (error) => problem.replaceChildren(errorNotice(error)));
  list.renderEmpty = () => emptyState(t('filter.empty'));
  let timer;
  words.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => list.reload(), TYPING_PAUSE);
  });
  list.reload();
  return h(
    'section',
    { class: 'imported', 'aria-labelledby': 'imported-title' },
    h('h2', { id: 'imported-title' }, t('imports.pieces')),
    h('form', { class: 'filters', role: 'search', on: { submit: (event) => event.preventDefault() } }, field({ name: 'q', label: t('filter.words'), control: words })),
    problem,
    list,
  );
}

function pieceTable(items, failed) {
  return dataTable({
    caption: t('imports.pieces'),
    rows: items,
    columns: [
      { label: t('register.number'), class: 'nowrap', cell: (one) => one.number },
      { label: t('register.draft'), head: true, cell: (one) => one.title },
      { label: t('register.unit'), cell: (one) => one.unitName },
      { label: t('archive.released'), class: 'nowrap', cell: (one) => one.releasedOn },
      { label: t('imports.source'), cell: (one) => one.importedFrom },
      { label: t('entry.hash'), cell: (one) => shortHash(one.contentSha256) },
      { label: t('imports.files'), cell: (one) => h('ul', {}, one.files.map((file) => h('li', {}, fileButton(file, failed)))) },
    ],
  });
}

function fileButton({ id, name }, failed) {
  return saveButton(name, contentUrl(id), name, failed, { class: 'button-link imported-file' });
}
