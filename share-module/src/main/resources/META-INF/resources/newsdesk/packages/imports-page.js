import { importedPieces } from './imported-pieces.js';
import { jobState, someRunning } from './job-state.js';
import { archiveTabs } from '../archive/archive-tabs.js';
import { records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { fileDrop } from '../shell/file-drop.js';
import { href } from '../shell/router.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** 移入: packages of other installations, laid down for reading. */
class ImportsPage extends DeskPage {
  async show() {
    this.heading = t('imports.title');
    this.result = h('div', { class: 'result' });
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => records.imports(skip);
    this.list.renderItems = (items) => this.#table(items);
    this.list.renderEmpty = () => emptyState(t('imports.empty.title'), t('imports.empty.text'));
    this.list.inMotion = someRunning;
    const { package: chosen } = this.route.query;
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, t('imports.title')), h('p', { class: 'quiet small grow' }, t('imports.hint'))),
      archiveTabs(this.me, 'imports'),
      this.me.roles.includes('RECORDS')
        ? fileDrop({
            page: this,
            label: t('imports.choose'),
            hint: t('imports.choose.hint'),
            accept: '.zip',
            take: (file) => this.#take(file),
          })
        : '',
      this.result,
      this.list,
      chosen ? importedPieces(chosen) : '',
    );
    await this.list.reload();
  }

  #table(items) {
    return dataTable({
      caption: t('imports.title'),
      rows: items,
      rowProps: (one) => ({ class: one.id === this.route.query.package ? 'entry-wanted' : null }),
      columns: [
        { label: t('packages.name'), head: true, cell: (one) => named(one) },
        { label: t('imports.source'), cell: (one) => one.source },
        { label: t('packages.state'), cell: jobState },
        { label: t('packages.by'), class: 'nowrap', cell: (one) => one.requestedByName },
        { label: t('packages.at'), class: 'nowrap', cell: (one) => timeElement(one.requestedAt) },
      ],
    });
  }

  /** The package is checked in the background: the list shows how far it is, and why it was refused. */
  async #take(file) {
    const progress = h('progress', { max: 1, value: 0, 'aria-label': t('upload.progress.of', { name: file.name }) });
    this.result.replaceChildren(h('p', { class: 'row' }, file.name, progress));
    try {
      await records.importPackage(file, (part) => (progress.value = part));
      this.result.replaceChildren(h('p', { class: 'notice', role: 'status' }, t('imports.taken', { name: file.name })));
      await this.list.reload();
    } catch (error) {
      if (error.status !== 401) {
        this.result.replaceChildren(errorNotice(error));
        focusOn(this.result.firstChild);
      }
    }
  }
}

function named(one) {
  return one.state === 'DONE' ? h('a', { href: href('imports', { package: one.id }), data: { rowLink: one.id } }, one.name) : one.name;
}

customElements.define('imports-page', ImportsPage);
