import { h } from '../shell/dom.js';
import { outcomeTag, signerText, tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const SHAPES = { DONE: '✓', CURRENT: '●', PENDING: '', UNSURE: '？', RETURNED: '↩' };

/** 初审 → 审查 → 局长审查 → 保密审查 → 登记 → 发布: who signed when and said what, who is next. */
export function stepper(draft, me) {
  return h(
    'ol',
    { class: 'stepper' },
    draft.levels.map((level) => levelStep(draft, level, me)),
    releaseStep(draft),
  );
}

function levelStep(draft, level, me) {
  const { signOff, status } = level;
  const waiting = draft.state === 'IN_REVIEW' && draft.level === level.level;
  return step(
    status,
    level.name,
    stateOf(status, signOff, waiting),
    signOff
      ? [
          h('p', { class: 'small' }, signerText(signOff), ' ', timeElement(signOff.at)),
          signOff.opinion && h('p', { class: 'opinion' }, signOff.opinion),
        ]
      : null,
    (waiting || !signOff) && signers(level, draft.actions.includes('DECIDE') && waiting ? me : null),
    `level-${level.level}`,
  );
}

/** Where a level stands; one that was handed up and came back is both current and in doubt (A11). */
function stateOf(status, signOff, waiting) {
  const current = waiting && status === 'CURRENT' ? tag(t('step.CURRENT'), '●', 'tag-current') : null;
  if (signOff) {
    return h('span', { class: 'row' }, outcomeTag(signOff.outcome), current);
  }
  return current ?? h('span', { class: 'quiet small' }, t(`step.${status}`));
}

/** Who may sign; the reader is told so in plain words. */
function signers(level, me) {
  const names = level.signers.map((signer) => (signer.id === me?.id ? t('signer.you') : signer.name)).join(t('list.comma'));
  return h('p', { class: 'small quiet' }, names ? t('step.signers', { names }) : t('step.nobody'));
}

function releaseStep(draft) {
  const released = draft.state === 'RELEASED';
  const registered = draft.state === 'REGISTERED';
  const releaser = draft.history.findLast((event) => event.event === 'RELEASED');
  return step(
    released ? 'DONE' : registered ? 'CURRENT' : 'PENDING',
    t('step.release'),
    released
      ? tag(t('draft.state.RELEASED'), '✓', 'tag-good')
      : h('span', { class: 'quiet small' }, t(registered ? 'step.CURRENT' : 'step.PENDING')),
    released ? h('p', { class: 'small' }, releaser?.personName, ' ', timeElement(draft.releasedAt)) : null,
    null,
    'level-RELEASE',
  );
}

function step(status, name, state, signed, people, id) {
  return h(
    'li',
    { class: `step step-${status.toLowerCase()}`, id, tabindex: '-1', 'aria-current': status === 'CURRENT' ? 'step' : null },
    h('span', { class: 'step-mark', 'aria-hidden': 'true' }, SHAPES[status]),
    h('div', { class: 'step-body' }, h('div', { class: 'step-head' }, h('h3', {}, name), state), signed, people),
  );
}
