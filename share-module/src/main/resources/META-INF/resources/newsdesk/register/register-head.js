import { h } from '../shell/dom.js';
import { shortHash } from '../shell/hash.js';
import { href } from '../shell/router.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const WITNESS = { OK: ['✓', 'tag-good'], MISSING: ['？', 'tag-warn'], LOST: ['✗', 'tag-bad'] };

/** The last entry of the chain, which every sheet and export prints, and whether the witness outside the database knows it. */
export function registerHead({ sequence, hash, at, witness }) {
  if (!hash) {
    return '';
  }
  return h(
    'p',
    { class: 'row small' },
    h('span', { class: 'quiet' }, t('register.head')),
    h('span', {}, `#${sequence}`),
    shortHash(hash),
    timeElement(at),
    witnessTag(witness),
    witness === 'LOST' && h('a', { href: href('register/verification') }, t('witness.lost.what')),
  );
}

export function witnessTag(witness) {
  return tag(t(`witness.${witness}`), ...WITNESS[witness]);
}
