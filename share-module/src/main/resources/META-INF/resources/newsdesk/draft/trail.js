import { h } from '../shell/dom.js';
import { outcomeTag, signerText } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** All that happened to a piece, newest first, and the opinions of earlier rounds: nothing is lost by a return. */
export function trail(draft) {
  return h(
    'section',
    { class: 'trail', 'aria-labelledby': 'trail-title' },
    h('h2', { id: 'trail-title' }, t('trail.title')),
    draft.history.length
      ? h(
          'ol',
          {},
          [...draft.history].reverse().map((event) => entry(draft, event)),
        )
      : h('p', { class: 'quiet small' }, t('trail.empty')),
  );
}

function entry(draft, event) {
  return h(
    'li',
    {},
    h('span', { class: 'trail-time' }, timeElement(event.at)),
    h(
      'div',
      {},
      h(
        'p',
        {},
        h('strong', {}, whatHappened(draft, event)),
        ' ',
        event.personName,
        event.round > 1 ? h('span', { class: 'quiet' }, ` · ${t('draft.round', { round: event.round })}`) : null,
      ),
      event.text && h('p', { class: 'quiet' }, event.text),
    ),
  );
}

/** 初审：同意, 送审, 登记 … */
function whatHappened(draft, event) {
  const [, outcome] = /^SIGNED_(\w+)$/.exec(event.event) ?? [];
  const level = [...draft.levels, ...draft.signOffs].find((one) => one.level === event.level);
  return outcome && level
    ? t('event.signed', { level: level.name ?? level.levelName, outcome: t(`outcome.${outcome}`) })
    : t(`event.${event.event}`);
}

/** Opinions that the stepper no longer shows: earlier rounds, and doubts cleared meanwhile; null when there are none. */
export function earlierOpinions(draft) {
  const shown = new Set(draft.levels.map((level) => level.signOff?.id));
  const earlier = draft.signOffs.filter((signOff) => !shown.has(signOff.id)).reverse();
  if (!earlier.length) {
    return null;
  }
  return h(
    'section',
    { class: 'earlier', 'aria-labelledby': 'earlier-title' },
    h('h2', { id: 'earlier-title' }, t('earlier.title')),
    h(
      'ul',
      {},
      earlier.map((signOff) =>
        h(
          'li',
          {},
          h(
            'p',
            { class: 'row small' },
            outcomeTag(signOff.outcome),
            `${signOff.levelName} · ${signerText(signOff)}`,
            timeElement(signOff.at),
            h('span', { class: 'quiet' }, t('draft.round', { round: signOff.round })),
          ),
          signOff.opinion && h('p', { class: 'opinion' }, signOff.opinion),
        ),
      ),
    ),
  );
}
