import { dayText } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** Until when a piece is kept. */
export function periodText({ until, years }) {
  if (until) {
    return t('keeping.until', { day: dayText(until) });
  }
  return t(years === 0 ? 'keeping.notKept' : 'keeping.permanent');
}
