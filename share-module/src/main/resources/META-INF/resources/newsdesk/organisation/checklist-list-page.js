import { DocumentPage } from './document-page.js';
import { desk } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { ruleMark } from '../shell/errors.js';
import { t } from '../i18n/i18n.js';

/** The confidentiality checklist as the bureau edits it. */
class ChecklistListPage extends DocumentPage {
  titleKey = 'organisation.checklist';

  read() {
    return desk.checklistList();
  }

  save(text) {
    return desk.saveChecklistList(text);
  }

  readableOf({ items }) {
    return [
      dataTable({
        caption: t('organisation.checklist'),
        rows: items,
        columns: [
          { label: t('list.id'), class: 'nowrap', cell: (item) => ruleMark(item.id) },
          { label: t('list.text'), head: true, cell: (item) => item.text },
          { label: t('list.group'), class: 'nowrap', cell: (item) => item.groupName ?? item.group },
          { label: t('list.mandatory'), class: 'nowrap', cell: (item) => mandatory(item.mandatory) },
        ],
      }),
    ];
  }
}

/** The occasions on which an item is mandatory, such as `case,minor`. */
function mandatory(occasions) {
  const words = occasions.split(',').map((occasion) => t(`mandatory.${occasion}`));
  return h('span', { class: occasions === 'never' ? 'quiet' : null }, words.join(t('list.comma')));
}

customElements.define('checklist-list-page', ChecklistListPage);
