import { h } from '../shell/dom.js';
import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const LOOKS = { WAITING: ['◌', ''], RUNNING: ['●', 'tag-current'], DONE: ['✓', 'tag-good'], FAILED: ['✗', 'tag-bad'] };

/** Whether one of the jobs is still on its way. */
export function someRunning(jobs) {
  return jobs.some((job) => job.state === 'WAITING' || job.state === 'RUNNING');
}

/** Where a package stands that is being made or taken in: a word, how far, and why it failed. */
export function jobState(job) {
  return h(
    'div',
    { class: 'package-state' },
    h('div', {}, tag(t(`packages.state.${job.state}`), ...LOOKS[job.state])),
    job.state === 'RUNNING' &&
      h('progress', { max: job.total || 1, value: job.done, 'aria-label': t('packages.progress', { name: job.name }) }),
    job.total > 0 && h('span', { class: 'small quiet' }, t('packages.done', { done: job.done, total: job.total })),
    job.message && h('span', { class: 'small' }, job.message),
  );
}
