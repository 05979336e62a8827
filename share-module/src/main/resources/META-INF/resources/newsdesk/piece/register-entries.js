import { kindTag } from '../register/kinds.js';
import { detailText } from '../register/detail-text.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { shortHash } from '../shell/hash.js';
import { href } from '../shell/router.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/**
 * The entries of a piece in the register, each with its place in the chain.
 *
 * @param {object} piece
 * @param {number} [wanted] sequence of the entry that somebody came for
 */
export function registerEntries({ entries, head }, wanted) {
  return h(
    'section',
    { 'aria-labelledby': 'entries-title' },
    h('h2', { id: 'entries-title' }, t('piece.entries')),
    dataTable({
      caption: t('piece.entries'),
      rows: entries,
      rowProps: (entry) => ({ class: entry.sequence === wanted ? 'entry-wanted' : null }),
      columns: [
        { label: '#', class: 'num nowrap', cell: (entry) => entry.sequence },
        { label: t('register.kind'), head: true, class: 'nowrap', cell: (entry) => kindTag(entry.kind) },
        { label: t('entry.details'), cell: (entry) => detailText(entry) || entry.label },
        { label: t('register.actor'), class: 'nowrap', cell: (entry) => entry.actorName },
        { label: t('register.at'), class: 'nowrap', cell: (entry) => timeElement(entry.at) },
        { label: t('entry.hash'), cell: (entry) => shortHash(entry.hash) },
      ],
    }),
    head && h('p', { class: 'row small quiet' }, t('register.head'), shortHash(head.hash ?? head), h('a', { href: href('register/verification') }, t('register.verify'))),
  );
}
