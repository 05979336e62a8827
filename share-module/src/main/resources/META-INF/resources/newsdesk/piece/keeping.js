import { contentUrl } from '../api/desk.js';
import { records } from '../api/records.js';
import { formDialog, reasonDialog } from '../shell/form-dialog.js';
import { h } from '../shell/dom.js';
import { field } from '../shell/fields.js';
import { shortHash } from '../shell/hash.js';
import { saveButton } from '../shell/save-file.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { periodText } from './period.js';
import { t } from '../i18n/i18n.js';

/** 保管: how long the piece is kept, what holds it, and its disposal by two records officers. */
export function keeping(piece, page) {
  return h(
    'section',
    { class: 'keeping', 'aria-labelledby': 'keeping-title' },
    h('h2', { id: 'keeping-title' }, t('keeping.title')),
    retention(piece, page),
    holds(piece, page),
    disposal(piece, page),
  );
}

function retention({ draft, retention: kept, actions }, page) {
  if (!kept) {
    return h('p', { class: 'quiet small' }, t('keeping.none'));
  }
  return h(
    'p',
    { class: 'row' },
    h('strong', {}, kept.name),
    h('span', {}, periodText(kept)),
    kept.due && draft.state !== 'DISPOSED' && tag(t('keeping.due'), '▲', 'tag-warn'),
    actions.includes('SET_RETENTION') && link(t('keeping.change'), () => askForCategory(draft, kept, page)),
  );
}

async function askForCategory(draft, kept, page) {
  let categories;
  try {
    categories = (await records.retention()).categories;
  } catch (error) {
    page.failed(error);
    return;
  }
  const choice = h('select', {}, categories.map((one) => h('option', { value: one.code }, one.name)));
  choice.value = kept.category;
  formDialog({
    title: t('keeping.change.title'),
    text: [t('keeping.change.text')],
    fields: [field({ name: 'category', label: t('keeping.category'), control: choice })],
    send: t('keeping.save'),
    key: `${draft.id}.retention`,
    call: (form) => records.setRetention(draft.id, form.elements.category.value),
    done: () => page.done(t('keeping.changed')),
  });
}

function holds({ draft, holds: all, actions }, page) {
  const add = () =>
    reasonDialog({
      title: t('hold.title'),
      text: [t('hold.text')],
      label: t('hold.reason'),
      send: t('hold.send'),
      key: `${draft.id}.hold`,
      call: (reason) => records.hold(draft.id, reason),
      done: () => page.done(t('hold.done')),
    });
  return [
    all.length > 0 && h('ul', { class: 'hold-list' }, all.map((one) => holdRow(one, draft, page, actions.includes('LIFT_HOLD')))),
    actions.includes('HOLD') && h('p', {}, h('button', { type: 'button', on: { click: add } }, t('hold.add'))),
  ];
}

function holdRow(hold, draft, page, mayLift) {
  const lift = async (event) => {
    const button = event.currentTarget;
    button.setAttribute('aria-busy', 'true');
    try {
      await records.liftHold(draft.id, hold.id);
      page.done(t('hold.lifted'));
    } catch (error) {
      page.failed(error);
      button.removeAttribute('aria-busy');
    }
  };
  return h(
    'li',
    {},
    h('p', { class: 'row' }, hold.liftedAt ? tag(t('hold.over'), '○') : tag(t('hold.now'), '■', 'tag-warn'), hold.byName, timeElement(hold.at)),
    h('p', { class: 'opinion' }, hold.reason),
    hold.liftedAt
      ? h('p', { class: 'small quiet' }, t('hold.lifted.by', { name: hold.liftedByName }), ' ', timeElement(hold.liftedAt))
      : mayLift && link(t('hold.lift'), lift),
  );
}

function disposal({ draft, disposal: gone, actions }, page) {
  if (!gone) {
    return actions.includes('PROPOSE_DISPOSAL') ? proposeButton(draft, page) : null;
  }
  const { certificate } = gone;
  return h(
    'div',
    { class: 'notice notice-warn' },
    h('h3', {}, t(gone.confirmedAt ? 'disposal.done.title' : 'disposal.proposed.title')),
    h('p', { class: 'row small' }, t('disposal.proposed', { name: gone.proposedByName }), timeElement(gone.proposedAt)),
    h('p', { class: 'opinion' }, gone.reason),
    gone.confirmedAt &&
      h('p', { class: 'row small' }, t('disposal.confirmed', { name: gone.confirmedByName }), timeElement(gone.confirmedAt)),
    certificate &&
      h('p', { class: 'row' }, saveButton(t('disposal.certificate'), contentUrl(certificate.id), certificate.name, page.failed), shortHash(certificate.sha256)),
    !gone.confirmedAt && secondOfficer(gone, draft, actions, page),
  );
}

function proposeButton(draft, page) {
  const ask = () =>
    reasonDialog({
      title: t('disposal.propose.title'),
      text: [t('disposal.propose.text')],
      label: t('disposal.reason'),
      send: t('disposal.propose'),
      kind: 'button-bad',
      key: `${draft.id}.disposal`,
      call: (reason) => records.proposeDisposal(draft.id, reason),
      done: () => page.done(t('disposal.propose.done')),
    });
  return h('p', {}, h('button', { type: 'button', class: 'button-bad', on: { click: ask } }, t('disposal.propose')));
}

/** Disposal takes a second officer: whoever proposed it waits for a colleague. */
function secondOfficer(gone, draft, actions, page) {
  const refuse = () =>
    reasonDialog({
      title: t('disposal.refuse'),
      label: t('disposal.refuse.reason'),
      send: t('disposal.refuse'),
      key: `${draft.id}.refuse`,
      call: (reason) => records.refuseDisposal(draft.id, reason),
      done: () => page.done(t('disposal.refused')),
    });
  const confirm = () =>
    formDialog({
      title: t('disposal.confirm.title'),
      text: [t('disposal.confirm.text')],
      fields: [],
      send: t('disposal.confirm'),
      kind: 'button-bad',
      key: `${draft.id}.confirm`,
      call: () => records.confirmDisposal(draft.id),
      done: () => page.done(t('disposal.confirm.done')),
    });
  const own = gone.proposedBy === page.me.id;
  return [
    own && h('p', { class: 'small' }, t('disposal.second')),
    h(
      'p',
      { class: 'row' },
      actions.includes('CONFIRM_DISPOSAL') && h('button', { type: 'button', class: 'button-bad', on: { click: confirm } }, t('disposal.confirm')),
      actions.includes('REFUSE_DISPOSAL') && h('button', { type: 'button', on: { click: refuse } }, t(own ? 'disposal.takeBack' : 'disposal.refuse')),
    ),
  ];
}

function link(text, press) {
  return h('button', { type: 'button', class: 'button-link', on: { click: press } }, text);
}
