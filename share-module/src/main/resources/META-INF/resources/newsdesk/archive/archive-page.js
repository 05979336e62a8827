import { desk } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { filterForm } from '../shell/filter-form.js';
import { href } from '../shell/router.js';
import { signerText, titleOf } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** 档案: the released pieces; each leads to its words and to who approved them. */
class ArchivePage extends DeskPage {
  async show() {
    this.heading = t('archive.title');
    this.filter = filterForm(this, 'archive', () => this.list.reload());
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => desk.archive(this.filter.values, skip);
    this.list.renderItems = (items) => this.#table(items);
    this.list.renderEmpty = () =>
      emptyState(t('archive.empty.title'), t(this.filter.active ? 'filter.empty' : 'archive.empty.text'));
    this.replaceChildren(
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, t('archive.title')),
        h('p', { class: 'quiet small grow' }, t('archive.hint')),
      ),
      this.filter.element,
      this.list,
    );
    await this.list.reload();
  }

  #table(pieces) {
    this.filter.noteUnits(pieces);
    return dataTable({
      caption: t('archive.title'),
      rows: pieces,
      columns: [
        {
          label: t('register.draft'),
          head: true,
          cell: (piece) => h('a', { href: href(`archive/${piece.id}`), data: { rowLink: piece.id } }, titleOf(piece)),
        },
        { label: t('register.unit'), cell: (piece) => piece.unitName },
        { label: t('archive.author'), class: 'nowrap', cell: (piece) => piece.authorName },
        {
          label: t('archive.last'),
          class: 'nowrap',
          cell: (piece) => piece.lastSignOff && `${piece.lastSignOff.levelName} · ${signerText(piece.lastSignOff)}`,
        },
        { label: t('register.number'), class: 'nowrap', cell: (piece) => piece.registerNumber },
        { label: t('archive.released'), class: 'nowrap', cell: (piece) => timeElement(piece.releasedAt) },
      ],
    });
  }
}

customElements.define('archive-page', ArchivePage);
