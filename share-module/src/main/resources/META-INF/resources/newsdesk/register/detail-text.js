import { t } from '../i18n/i18n.js';

/** What an entry adds to its piece: where it appeared, what became of it, why. */
export function detailText({ details }) {
  const { outletName, date, leader, position, prize, rank, reason, annuls, successorNumber, round } = details ?? {};
  const parts = [
    outletName,
    leader && [position, leader].filter(Boolean).join(' '),
    prize,
    rank,
    date,
    annuls && t('entry.annuls', { sequence: annuls }),
    successorNumber,
    reason,
    round > 1 && t('draft.round', { round }),
  ];
  return parts.filter(Boolean).join(' · ');
}
