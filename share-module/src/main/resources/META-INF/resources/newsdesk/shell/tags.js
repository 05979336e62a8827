import { h } from './dom.js';
import { t } from '../i18n/i18n.js';

const STATES = {
  DRAFT: ['○', ''],
  IN_REVIEW: ['●', 'tag-current'],
  REGISTERED: ['◆', 'tag-current'],
  RELEASED: ['✓', 'tag-good'],
  STOPPED: ['■', 'tag-bad'],
  DISPOSED: ['▣', ''],
  PLAIN_FILE: ['▲', 'tag-warn'],
};
const OUTCOMES = {
  APPROVE: ['✓', 'tag-good'],
  RETURN: ['↩', 'tag-bad'],
  UNSURE: ['？', 'tag-warn'],
};

/** A word with a shape in front of it; the colour repeats what they say. */
export function tag(text, shape, kind = '') {
  return h('span', { class: `tag ${kind}`.trim(), data: { shape } }, text);
}

/** 草稿, 审核中 · 审查, 已登记, 已发布; a draft that came back says so. */
export function stateTag(draft) {
  if (draft.state === 'DRAFT' && draft.lastSignOff?.outcome === 'RETURN') {
    return tag(t('state.returned'), '↩', 'tag-bad');
  }
  const [shape, kind] = STATES[draft.state] ?? ['○', ''];
  const text = t(`draft.state.${draft.state}`);
  return tag(draft.state === 'IN_REVIEW' && draft.levelName ? `${text} · ${draft.levelName}` : text, shape, kind);
}

export function importantTag() {
  return tag(t('draft.important'), '▲', 'tag-warn');
}

export function unsureTag() {
  return tag(t('outcome.UNSURE'), '？', 'tag-warn');
}

export function outcomeTag(outcome) {
  const [shape, kind] = OUTCOMES[outcome] ?? ['○', ''];
  return tag(t(`outcome.${outcome}`), shape, kind);
}

/** Who signed; a substitute is shown as one (I2): 刘敏 代 王强. */
export function signerText(signOff) {
  return signOff.onBehalfOfName
    ? t('signer.substitute', { name: signOff.personName, principal: signOff.onBehalfOfName })
    : signOff.personName;
}

/** The title people gave it, or the file name while there is none. */
export function titleOf(draft) {
  return draft.title || draft.name;
}
