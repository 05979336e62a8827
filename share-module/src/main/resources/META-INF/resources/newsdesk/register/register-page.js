import { detailText } from './detail-text.js';
import { KINDS, kindTag } from './kinds.js';
import { registerHead } from './register-head.js';
import { desk, exportUrl, sheetUrl } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { filterForm } from '../shell/filter-form.js';
import { sortField, sortedQuery, sortingOf } from '../shell/sorting.js';
import { packs, readsWholeRegister } from '../shell/roles.js';
import { href, markState } from '../shell/router.js';
import { saveButton } from '../shell/save-file.js';
import { shortHash } from '../shell/hash.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const FORMATS = ['xlsx', 'csv', 'jsonl'];
/** What the list can be sorted by, with the order that is taken first; time when nothing is chosen. */
const SORTED = { at: 'desc', number: 'desc', title: 'asc', unit: 'asc' };

/** 登记簿: is it registered, which number, by whom, where did it appear? */
class RegisterPage extends DeskPage {
  async show() {
    this.heading = t('register.title');
    this.filter = filterForm(this, { path: 'register', fields: filterFields(), changed: () => this.list.reload() });
    this.list = this.#list();
    this.problem = h('div', { class: 'result' });
    this.head = h('div', { class: 'register-head' });
    this.replaceChildren(
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, t('register.title')),
        h('p', { class: 'quiet small grow' }, t('register.hint')),
        readsWholeRegister(this.me) && this.#tools(),
      ),
      this.head,
      this.problem,
      this.filter.element,
      this.list,
    );
    this.#showHead();
    await this.list.reload();
  }

  #list() {
    const list = document.createElement('desk-list');
    list.wanted = Number(this.route.query.shown) || 0;
    list.fetchPage = (skip) => desk.register(this.#query(), skip);
    list.renderItems = (items) => this.#table(items);
    list.renderEmpty = () =>
      emptyState(t('register.empty.title'), t(this.filter.active ? 'filter.empty' : 'register.empty.text'));
    list.renderError = (error) => this.filter.refuse(error) && emptyState(t('filter.refused.title'), t('filter.refused'));
    // coming back from a piece finds as many rows as there were
    list.addEventListener('more', () => markState('register', { ...this.filter.query, shown: list.items.length }));
    return list;
  }

  #tools() {
    const save = (format) =>
      saveButton(
        t(`register.export.${format}`),
        () => exportUrl(format, format === 'jsonl' ? {} : this.#query()),
        `register.${format}`,
        (error) => this.problem.replaceChildren(errorNotice(error)),
      );
    return h(
      'div',
      { class: 'row' },
      packs(this.me) && h('a', { class: 'button', href: href('publications/import') }, t('register.import')),
      h('span', { class: 'row', role: 'group', 'aria-label': t('register.export') }, t('register.export'), FORMATS.map(save)),
      h('a', { class: 'button', href: href('register/verification') }, t('register.verify')),
    );
  }

  /** The head of the chain: what is printed on every sheet. Not everybody may read it, and the list does without. */
  async #showHead() {
    if (readsWholeRegister(this.me)) {
      this.head.replaceChildren(await desk.registerHead().then(registerHead, () => ''));
    }
  }

  #table(entries) {
    this.filter.noteUnits(entries);
    return dataTable({
      caption: t('register.title'),
      rows: entries,
      sorting: sortingOf(this.filter, SORTED),
      columns: [
        { label: t('register.number'), class: 'nowrap', sort: 'number', cell: (entry) => entry.label && h('strong', {}, entry.label) },
        { label: t('register.kind'), class: 'nowrap', cell: (entry) => kindTag(entry.kind) },
        { label: t('register.draft'), head: true, sort: 'title', cell: (entry) => this.#piece(entry) },
        { label: t('register.unit'), sort: 'unit', cell: (entry) => entry.unitName },
        { label: t('register.actor'), class: 'nowrap', cell: (entry) => entry.actorName },
        { label: t('register.at'), class: 'nowrap', sort: 'at', cell: (entry) => timeElement(entry.at) },
        { label: t('register.chain'), class: 'nowrap', cell: position },
      ],
    });
  }

  #piece(entry) {
    return [
      h('a', { href: href(`${pageOf(entry)}/${entry.draftId}`, { entry: entry.sequence }), data: { rowLink: entry.sequence } }, entry.title),
      detailText(entry) && h('p', { class: 'small quiet' }, detailText(entry)),
      ['REGISTRATION', 'RELEASE'].includes(entry.kind) && this.#sheet(entry),
    ];
  }

  #sheet({ draftId, title }) {
    const failed = (error) => this.problem.replaceChildren(errorNotice(error));
    const label = [t('register.sheet'), h('span', { class: 'sr' }, title)];
    return h('p', { class: 'small' }, saveButton(label, sheetUrl(draftId, 'docx'), 'sheet', failed, { class: 'button-link' }));
  }

  #query() {
    return sortedQuery(this.filter.values);
  }
}

function filterFields() {
  return [
    { name: 'q', kind: 'words', label: 'filter.words' },
    { name: 'number', kind: 'words', label: 'filter.number', placeholder: 'filter.number.hint', width: 'narrow' },
    {
      name: 'kind',
      kind: 'choice',
      label: 'register.kind',
      all: 'filter.kind.all',
      options: KINDS.map((kind) => [kind, t(`kind.${kind}`)]),
    },
    { name: 'year', kind: 'year', label: 'filter.year' },
    { name: 'unit', kind: 'unit', label: 'filter.unit' },
    { name: 'person', kind: 'words', label: 'filter.person', placeholder: 'filter.person.hint', more: true },
    { name: 'outlet', kind: 'words', label: 'filter.outlet', placeholder: 'filter.outlet.hint', more: true },
    { name: 'from', kind: 'day', label: 'filter.from', more: true },
    { name: 'to', kind: 'day', label: 'filter.to', more: true },
    { name: 'hash', kind: 'words', label: 'filter.hash', placeholder: 'filter.hash.hint', more: true },
    sortField(SORTED),
  ];
}

/** A piece that may not be released yet has its draft's page, which leads on when it is. */
function pageOf({ kind }) {
  return ['SUBMISSION', 'REGISTRATION', 'WITHDRAWAL'].includes(kind) ? 'drafts' : 'archive';
}

function position(entry) {
  return h('span', { class: 'chain' }, h('span', { class: 'chain-place' }, `#${entry.sequence}`), shortHash(entry.hash));
}

customElements.define('register-page', RegisterPage);
