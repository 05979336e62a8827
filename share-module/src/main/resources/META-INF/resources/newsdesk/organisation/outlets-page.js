import { DocumentPage } from './document-page.js';
import { records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

/** 媒体: where pieces are published, with the tier that statistics keep apart (G6). */
class OutletsPage extends DocumentPage {
  titleKey = 'outlets.title';

  read() {
    return records.outlets();
  }

  save(text) {
    return records.saveOutlets(text);
  }

  readableOf({ items }) {
    return [
      dataTable({
        caption: t('outlets.title'),
        rows: items,
        columns: [
          { label: t('outlets.name'), head: true, cell: (one) => one.name },
          { label: t('outlets.code'), class: 'nowrap', cell: (one) => one.code },
          { label: t('outlets.tier'), class: 'nowrap', cell: (one) => one.tierName },
          { label: t('outlets.active'), cell: (one) => (one.active ? tag(t('outlets.yes'), '✓', 'tag-good') : tag(t('outlets.no'), '○')) },
        ],
      }),
    ];
  }
}

customElements.define('outlets-page', OutletsPage);
