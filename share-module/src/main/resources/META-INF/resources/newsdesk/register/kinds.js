import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const LOOKS = {
  SUBMISSION: ['○', ''],
  REGISTRATION: ['◆', 'tag-current'],
  RELEASE: ['✓', 'tag-good'],
  PUBLICATION: ['▤', 'tag-good'],
  ENDORSEMENT: ['✎', 'tag-good'],
  PRIZE: ['★', 'tag-good'],
  CORRECTION: ['↻', 'tag-warn'],
  WITHDRAWAL: ['✗', 'tag-bad'],
  ANNULMENT: ['⊘', 'tag-warn'],
  DISPOSAL: ['▣', ''],
  RESTORATION: ['!', 'tag-bad'],
};

/** The kinds of entries, in the order in which a piece meets them. */
export const KINDS = Object.keys(LOOKS);

/** 登记, 发布, 刊登 … */
export function kindTag(kind) {
  return tag(t(`kind.${kind}`), ...(LOOKS[kind] ?? ['○', '']));
}
