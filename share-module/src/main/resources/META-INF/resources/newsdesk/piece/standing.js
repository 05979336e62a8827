import { kinship } from '../draft/kinship.js';
import { h } from '../shell/dom.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** What counts now, when it is not this piece as it stands: corrected, withdrawn, disposed of, held. Null when nothing is to be said. */
export function standing({ predecessor, successors, holds, disposal }) {
  const lines = [
    kinship({ successors, successorOf: predecessor }),
    disposal?.confirmedAt && h('p', {}, `▣ ${t('standing.disposed')} `, timeElement(disposal.confirmedAt)),
    holds.some((hold) => !hold.liftedAt) && h('p', {}, `■ ${t('standing.held')}`),
  ]
    .flat()
    .filter(Boolean);
  return lines.length ? h('section', { class: 'notice notice-warn standing', 'aria-label': t('standing.title') }, lines) : null;
}
