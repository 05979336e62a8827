import { h } from '../shell/dom.js';
import { shortHash } from '../shell/hash.js';
import { href } from '../shell/router.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const SHAPES = { ALTERED: '✎', MISSING: '○', REORDERED: '⇅', TRUNCATED: '✂' };
const LISTED = 100;
const STEPS = ['stop', 'keep', 'tell', 'restore'];

/** What a verification has found, in one sentence, and what to do next; null while none has run. */
export function verdict(run) {
  if (run.state === 'NONE') {
    return null;
  }
  if (run.state === 'FAILED') {
    return notice('bad', `！ ${t('verdict.failed')}`, h('p', {}, t('verdict.failed.what')), facts(run));
  }
  return run.intact
    ? notice('good', `✓ ${t('verdict.intact', { entries: run.entries })}`, h('p', {}, t('verdict.intact.what')), facts(run))
    : notice('bad', `✗ ${t('verdict.broken', { count: run.mistakes.length })}`, mistakes(run.mistakes), nextSteps(), facts(run));
}

function notice(kind, title, ...content) {
  return h('section', { class: `notice notice-${kind} verdict` }, h('h2', {}, title), content);
}

function mistakes(found) {
  return h(
    'ul',
    { class: 'verdict-mistakes' },
    found.slice(0, LISTED).map(({ sequence, mistake, message }) =>
      h('li', {}, tag(t(`mistake.${mistake}`), SHAPES[mistake], 'tag-bad'), h('strong', {}, `#${sequence}`), h('span', {}, message)),
    ),
    found.length > LISTED && h('li', { class: 'quiet' }, t('verdict.more', { count: found.length - LISTED })),
  );
}

function nextSteps() {
  return [
    h('h3', {}, t('verdict.next')),
    h(
      'ol',
      { class: 'bullets' },
      STEPS.map((step) => h('li', {}, t(`verdict.next.${step}`))),
    ),
    h('p', {}, h('a', { class: 'button', href: href('register') }, t('verdict.toExport'))),
  ];
}

function facts({ head, finishedAt, entries }) {
  return h(
    'p',
    { class: 'row small' },
    timeElement(finishedAt),
    entries > 0 && h('span', {}, t('verdict.entries', { entries })),
    head && h('span', {}, t('register.head')),
    head && shortHash(head),
  );
}
