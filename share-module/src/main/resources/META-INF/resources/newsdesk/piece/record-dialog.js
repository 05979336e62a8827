import { records } from '../api/records.js';
import { h } from '../shell/dom.js';
import { field } from '../shell/fields.js';
import { formDialog } from '../shell/form-dialog.js';
import { titleOf } from '../shell/tags.js';
import { today } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const CLIPPINGS = '.pdf,.jpg,.jpeg,.png,.docx';
const PRIZE_TIERS = ['national', 'province', 'prefecture', 'county'];

/**
 * Asks for a publication, an endorsement or a prize of a piece and records it (G6).
 *
 * @param {'publications'|'endorsements'|'prizes'} kind
 */
export async function askForAchievement(kind, piece, page) {
  const { draft } = piece;
  let fields;
  try {
    fields = await FIELDS[kind](draft);
  } catch (error) {
    page.failed(error);
    return;
  }
  formDialog({
    title: t(`uses.${kind}.record`),
    text: [`${draft.registerNumber ?? ''} ${titleOf(draft)}`],
    fields: [...fields, clippingField(kind)],
    send: t('record.send'),
    key: `${draft.id}.${kind}`,
    call: (form) => records.record(draft.id, kind, filled(form)),
    done: () => page.done(t(`uses.${kind}.done`)),
  });
}

const FIELDS = {
  publications: async (draft) => {
    const { items } = await records.outlets();
    return [
      field({ name: 'outlet', label: t('record.outlet'), hint: t('record.outlet.hint'), control: outletChoice(items) }),
      dayField(draft.releasedAt),
      field({ name: 'title', label: t('record.title'), hint: t('record.title.hint'), control: h('input', { placeholder: titleOf(draft) }) }),
      field({ name: 'link', label: t('record.link'), hint: t('record.link.hint'), control: h('input', { type: 'url', placeholder: 'https://' }) }),
    ];
  },
  endorsements: async () => [
    field({ name: 'leader', label: t('record.leader'), control: h('input') }),
    field({ name: 'position', label: t('record.position'), control: h('input') }),
    dayField(null),
    field({ name: 'text', label: t('record.text'), control: h('textarea', { rows: 3, maxlength: 2000 }) }),
  ],
  prizes: async (draft) => [
    field({ name: 'prize', label: t('record.prize'), control: h('input') }),
    field({ name: 'tier', label: t('record.tier'), control: choice(PRIZE_TIERS.map((tier) => [tier, t(`prizeTier.${tier}`)])) }),
    field({ name: 'rank', label: t('record.rank'), hint: t('record.rank.hint'), control: h('input') }),
    dayField(draft.releasedAt),
  ],
};

/** The outlets by tier, as people look for them. */
function outletChoice(outlets) {
  const active = outlets.filter((outlet) => outlet.active);
  const tiers = [...new Set(active.map((outlet) => outlet.tierName))];
  return h(
    'select',
    {},
    h('option', { value: '' }, t('edit.choose')),
    tiers.map((tier) =>
      h('optgroup', { label: tier }, active.filter((outlet) => outlet.tierName === tier).map((outlet) => h('option', { value: outlet.code }, outlet.name))),
    ),
  );
}

function choice(options) {
  return h(
    'select',
    {},
    h('option', { value: '' }, t('edit.choose')),
    options.map(([value, text]) => h('option', { value }, text)),
  );
}

function dayField(releasedAt) {
  return field({ name: 'date', label: t('record.date'), control: h('input', { type: 'date', max: today(), min: releasedAt?.slice(0, 10) }) });
}

function clippingField(kind) {
  return field({
    name: 'clipping',
    label: t('record.clipping'),
    hint: t(kind === 'publications' ? 'record.clipping.hint' : 'record.clipping.hint.short'),
    control: h('input', { type: 'file', accept: CLIPPINGS }),
  });
}

/** What was filled in; a file input that was left empty would be sent as an empty file. */
function filled(form) {
  const data = new FormData(form);
  if (!form.elements.clipping.files.length) {
    data.delete('clipping');
  }
  return data;
}
