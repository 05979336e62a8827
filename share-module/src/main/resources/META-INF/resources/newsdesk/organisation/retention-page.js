import { DocumentPage } from './document-page.js';
import { records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { t } from '../i18n/i18n.js';

/** 保管期限: how long which pieces are kept; the periods have to be confirmed by the bureau. */
class RetentionPage extends DocumentPage {
  titleKey = 'retention.title';

  read() {
    return records.retention();
  }

  save(text) {
    return records.saveRetention(text);
  }

  readableOf({ categories }) {
    return [
      dataTable({
        caption: t('retention.title'),
        rows: categories,
        columns: [
          { label: t('retention.name'), head: true, cell: (one) => one.name },
          { label: t('outlets.code'), class: 'nowrap', cell: (one) => one.code },
          { label: t('retention.years'), class: 'nowrap', cell: (one) => (periodOf(one)) },
          { label: t('retention.for'), cell: (one) => keptFor(one) },
        ],
      }),
    ];
  }
}

function periodOf({ years }) {
  if (years === null) {
    return t('retention.permanent');
  }
  return years === 0 ? t('retention.none') : t('retention.count', { count: years });
}

function keptFor({ kinds, important, others }) {
  return [...kinds, important && t('retention.important'), others && t('retention.others')].filter(Boolean).join(t('list.comma'));
}

customElements.define('retention-page', RetentionPage);
