import { h } from '../shell/dom.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const HASH_SHOWN = 12;

/** What is known about a draft, beside its words. */
export function factsOf(draft) {
  const facts = [
    ['fact.file', draft.name],
    ['fact.category', draft.category],
    ['fact.channels', draft.channels.map((channel) => t(`channel.${channel}`)).join(t('list.comma'))],
    ['fact.reportingUnit', draft.reportingUnit],
    ['fact.informationOfficer', draft.informationOfficer],
    ['fact.concerns', concerns(draft)],
    ['fact.submitted', draft.submittedAt && timeElement(draft.submittedAt)],
    ['fact.registerNumber', draft.registerNumber],
    ['fact.released', draft.releasedAt && timeElement(draft.releasedAt)],
    ['fact.chain', draft.chain],
    ['fact.version', t('fact.version.value', { version: draft.versionLabel, round: draft.round })],
    [
      'fact.sha',
      draft.contentSha256 &&
        h('span', { class: 'mono', title: draft.contentSha256 }, `${draft.contentSha256.slice(0, HASH_SHOWN)}…`),
    ],
  ];
  return h(
    'section',
    { 'aria-labelledby': 'facts-title' },
    h('h2', { id: 'facts-title' }, t('facts.title')),
    h(
      'dl',
      { class: 'facts' },
      facts.filter(([, value]) => value).map(([key, value]) => [h('dt', {}, t(key)), h('dd', {}, value)]),
    ),
  );
}

function concerns(draft) {
  return [draft.concernsCase && t('field.concernsCase'), draft.concernsMinor && t('field.concernsMinor')]
    .filter(Boolean)
    .join(t('list.comma'));
}
