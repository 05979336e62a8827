import { h } from '../shell/dom.js';
import { href } from '../shell/router.js';
import { titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

/** Which piece corrects or withdraws this one, and which one it corrects or withdraws itself (I7); a line each. */
export function kinship({ successors, successorOf }) {
  return [
    ...(successors ?? []).map((one) =>
      line('▲', one.releasedAt ? `standing.${one.kind}` : `standing.pending.${one.kind}`, one),
    ),
    successorOf ? line('↳', `standing.of.${successorOf.kind}`, successorOf) : null,
  ].filter(Boolean);
}

function line(shape, key, other) {
  const place = other.releasedAt ? 'archive' : 'drafts';
  return h(
    'p',
    {},
    `${shape} ${t(key)} `,
    h('a', { href: href(`${place}/${other.id}`) }, titleOf(other)),
    other.registerNumber && ` ${other.registerNumber}`,
    other.reason && h('span', { class: 'opinion' }, other.reason),
  );
}
