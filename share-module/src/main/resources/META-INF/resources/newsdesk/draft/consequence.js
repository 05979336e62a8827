import { t } from '../i18n/i18n.js';

/** What will happen when this level is approved, in one sentence; said before the button is pressed. */
export function afterApproval(draft, raised) {
  const index = draft.levels.findIndex((level) => level.level === draft.level);
  const following = draft.levels.slice(index + 1).find((level) => level.status !== 'DONE');
  if (addsDirector(draft, raised)) {
    return draft.level === 'REVIEW'
      ? t('after.director')
      : t('after.next.director', { level: following?.name ?? '', names: namesOf(following) });
  }
  if (!following) {
    return t('after.registration');
  }
  return t('after.next', { level: following.name, names: namesOf(following) });
}

/** What happened, and who is next; said after the decision. */
export function resultOf(draft, level, outcome) {
  const done = t(`done.${outcome}`, { level: level.name, author: draft.authorName });
  return `${done}${nextSentence(draft, outcome)}`;
}

/** Who is next, from the state of the draft. */
export function nextSentence(draft, outcome) {
  if (outcome === 'RETURN') {
    return '';
  }
  if (draft.state === 'REGISTERED') {
    return t('done.registered', { number: draft.registerNumber });
  }
  const current = draft.levels.find((level) => level.level === draft.level);
  return current ? t('done.who', { level: current.name, names: namesOf(current) }) : '';
}

function addsDirector(draft, raised) {
  return (
    raised &&
    !draft.important &&
    ['FIRST_REVIEW', 'REVIEW'].includes(draft.level) &&
    !draft.levels.some((level) => level.level === 'DIRECTOR')
  );
}

function namesOf(level) {
  return (level?.signers ?? []).map((signer) => signer.name).join(t('list.comma')) || t('step.nobody');
}
