import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { shortHash } from '../shell/hash.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** Every version that there was: its fingerprint is kept for good, its content by the bureau's setting. */
export function versions(piece) {
  if (!piece.versions.length) {
    return '';
  }
  return h(
    'section',
    { 'aria-labelledby': 'versions-title' },
    h('h2', { id: 'versions-title' }, t('piece.versions')),
    dataTable({
      caption: t('piece.versions'),
      rows: piece.versions,
      columns: [
        { label: t('fact.version'), head: true, cell: (one) => one.label },
        { label: t('entry.hash'), cell: (one) => shortHash(one.sha256) },
        { label: t('register.at'), class: 'nowrap', cell: (one) => timeElement(one.at) },
        { label: t('register.actor'), class: 'nowrap', cell: (one) => one.byName ?? one.by },
        { label: t('version.content'), class: 'nowrap', cell: (one) => kept(one, piece) },
      ],
    }),
  );
}

function kept(version, { draft }) {
  if (version.sha256 === draft.contentSha256) {
    return tag(t('version.final'), '✓', 'tag-good');
  }
  return version.kept ? tag(t('version.kept'), '●') : tag(t('version.removed'), '○');
}
