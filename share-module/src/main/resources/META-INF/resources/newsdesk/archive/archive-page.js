import { archiveTabs } from './archive-tabs.js';
import { archiveTree } from './archive-tree.js';
import { periodText } from '../piece/period.js';
import { records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { filterForm } from '../shell/filter-form.js';
import { packs } from '../shell/roles.js';
import { go, href, markState } from '../shell/router.js';
import { signerText, tag, titleOf } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const FIELDS = [
  { name: 'q', kind: 'words', label: 'filter.words' },
  { name: 'text', kind: 'words', label: 'filter.text', class: 'filter-text' },
  { name: 'number', kind: 'words', label: 'filter.number', placeholder: 'filter.number.hint', width: 'narrow' },
  { name: 'year', kind: 'year', label: 'filter.year' },
  { name: 'unit', kind: 'unit', label: 'filter.unit' },
  { name: 'person', kind: 'words', label: 'filter.person', placeholder: 'filter.person.hint', more: true },
  { name: 'outlet', kind: 'words', label: 'filter.outlet', placeholder: 'filter.outlet.hint', more: true },
  { name: 'from', kind: 'day', label: 'filter.from', more: true },
  { name: 'to', kind: 'day', label: 'filter.to', more: true },
  { name: 'hash', kind: 'words', label: 'filter.hash', placeholder: 'filter.hash.hint', more: true },
];

/** 档案: the released pieces by year and unit; each leads to its words and to who approved them. */
class ArchivePage extends DeskPage {
  #chosen = new Set();

  async show() {
    const { view } = this.route.query;
    this.heading = t('archive.title');
    this.filter = filterForm(this, { path: 'archive', fixed: { view }, fields: FIELDS, changed: () => this.#filtered() });
    this.text = this.filter.element.querySelector('.filter-text');
    this.text.hidden = true;
    this.scope = h('p', { class: 'quiet small', role: 'status' });
    this.list = this.#list(view);
    this.problem = h('div', { class: 'result' });
    this.tree = h('div', { class: 'archive-tree' });
    this.selection = h('div', { class: 'selection', hidden: true });
    this.replaceChildren(
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, t('archive.title')),
        h('p', { class: 'quiet small grow' }, t(view ? `archive.hint.${view}` : 'archive.hint')),
      ),
      archiveTabs(this.me, view ?? 'all'),
      this.problem,
      h('div', { class: 'archive' }, this.tree, h('div', {}, this.filter.element, this.scope, this.list, this.selection)),
    );
    this.#showTree();
    await this.list.reload();
  }

  #list(view) {
    const list = document.createElement('desk-list');
    list.wanted = Number(this.route.query.shown) || 0;
    list.fetchPage = async (skip) => this.#scoped(await records.archive({ ...this.filter.values, ...(view && { [view]: true }) }, skip));
    list.renderItems = (items) => this.#table(items, view);
    list.renderEmpty = () =>
      emptyState(
        t(view ? `archive.empty.${view}` : 'archive.empty.title'),
        this.filter.active ? t('filter.empty') : !view && t('archive.empty.text'),
      );
    list.renderError = (error) => this.filter.refuse(error) && emptyState(t('filter.refused.title'), t('filter.refused'));
    list.addEventListener('more', () => markState('archive', { ...this.filter.query, shown: list.items.length }));
    return list;
  }

  /** Says what was searched: the pieces' text only where the platform has an index. */
  #scoped(answer) {
    this.text.hidden = !answer.fullText && !this.filter.values.text;
    this.scope.textContent = [!answer.fullText && t('archive.scope'), answer.limited && t('archive.limited')].filter(Boolean).join(' ');
    return answer;
  }

  #filtered() {
    this.#showTree();
    this.list.reload();
  }

  /** Years and units with counts; the list does without when they cannot be read. */
  async #showTree() {
    this.years ??= await records.tree().catch(() => null);
    const { year, unit } = this.filter.values;
    this.tree.replaceChildren(
      this.years ? archiveTree(this.years, { year, unit }, (next) => this.filter.set({ year: '', unit: '', ...next })) : '',
    );
  }

  #table(pieces, view) {
    this.filter.noteUnits(pieces);
    return dataTable({
      caption: t('archive.title'),
      rows: pieces,
      columns: [
        packs(this.me) && { label: t('archive.choose'), class: 'choose', cell: (piece) => this.#choice(piece) },
        { label: t('register.draft'), head: true, cell: (piece) => this.#title(piece) },
        { label: t('register.number'), class: 'nowrap', cell: (piece) => piece.registerNumber },
        { label: t('register.unit'), cell: (piece) => piece.unitName },
        { label: t('archive.author'), class: 'nowrap', cell: (piece) => piece.authorName },
        !view && {
          label: t('archive.last'),
          class: 'nowrap',
          cell: (piece) => piece.lastSignOff && `${piece.lastSignOff.levelName} · ${signerText(piece.lastSignOff)}`,
        },
        view && { label: t('keeping.title'), class: 'nowrap', cell: (piece) => until(piece.retention) },
        { label: t('archive.released'), class: 'nowrap', cell: (piece) => timeElement(piece.releasedAt) },
      ].filter(Boolean),
    });
  }

  #title(piece) {
    return [
      h('a', { href: href(`archive/${piece.id}`), data: { rowLink: piece.id } }, titleOf(piece)),
      piece.held && [' ', tag(t('hold.now'), '■', 'tag-warn')],
      piece.proposed && [' ', tag(t('disposal.proposed.title'), '▣', 'tag-warn')],
    ];
  }

  #choice(piece) {
    return h('input', {
      type: 'checkbox',
      checked: this.#chosen.has(piece.id),
      'aria-label': t('archive.choose.of', { title: titleOf(piece) }),
      on: {
        change: (event) => {
          event.target.checked ? this.#chosen.add(piece.id) : this.#chosen.delete(piece.id);
          this.#showSelection();
        },
      },
    });
  }

  #showSelection() {
    const count = this.#chosen.size;
    this.selection.hidden = count === 0;
    this.selection.replaceChildren(
      h('span', { role: 'status' }, t('archive.chosen', { count })),
      h('button', { type: 'button', class: 'button-primary', on: { click: (event) => this.#pack(event.currentTarget) } }, t('piece.package')),
    );
  }

  async #pack(button) {
    button.setAttribute('aria-busy', 'true');
    try {
      const { id } = await records.startPackage({ pieces: [...this.#chosen] });
      go('packages', { package: id });
    } catch (error) {
      this.problem.replaceChildren(errorNotice(error));
      button.removeAttribute('aria-busy');
    }
  }
}

function until(retention) {
  return retention ? `${retention.name} · ${periodText(retention)}` : null;
}

customElements.define('archive-page', ArchivePage);
