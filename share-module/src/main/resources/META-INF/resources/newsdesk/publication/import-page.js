import { TEMPLATE_URL, records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorNotice } from '../shell/errors.js';
import { fileDrop } from '../shell/file-drop.js';
import { href } from '../shell/router.js';
import { saveButton } from '../shell/save-file.js';
import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const LOOKS = { TAKEN: ['✓', 'tag-good'], WOULD_BE_TAKEN: ['○', 'tag-current'], REFUSED: ['✗', 'tag-bad'] };

/** 批量登记刊登: a spreadsheet is looked at row by row before anything is recorded; then what is right is taken (G6). */
class ImportPage extends DeskPage {
  show() {
    this.heading = t('import.title');
    this.report = h('div', { class: 'import-report' });
    this.replaceChildren(
      h('p', { class: 'back small' }, h('a', { href: href('register') }, `← ${t('register.title')}`)),
      h('div', { class: 'page-head' }, h('h1', {}, t('import.title'))),
      h('p', { class: 'measure' }, t('import.what')),
      h('p', { class: 'row measure' }, saveButton(t('import.template'), TEMPLATE_URL, 'template', (error) => this.#failed(error)), t('import.columns')),
      fileDrop({ page: this, label: t('import.choose'), hint: t('import.choose.hint'), accept: '.xlsx,.csv', take: (file) => this.#send(file, true) }),
      this.report,
    );
  }

  async #send(file, preview) {
    const progress = h('progress', { max: 1, value: 0, 'aria-label': t('upload.progress.of', { name: file.name }) });
    this.report.replaceChildren(h('p', { class: 'row', role: 'status' }, t(preview ? 'import.reading' : 'import.taking', { name: file.name }), progress));
    this.report.setAttribute('aria-busy', 'true');
    try {
      const answer = await records.importPublications(file, preview, (part) => (progress.value = part));
      this.#show(answer, file, preview);
    } catch (error) {
      this.#failed(error);
    }
    this.report.removeAttribute('aria-busy');
  }

  #show({ rows, taken, refused }, file, preview) {
    const title = h('h2', {}, t(preview ? 'import.preview' : 'import.taken', { name: file.name, taken, refused }));
    this.report.replaceChildren(
      h(
        'div',
        { class: `notice ${refused ? 'notice-warn' : 'notice-good'}` },
        title,
        refused > 0 && h('p', {}, t('import.refused.hint')),
        preview &&
          h(
            'p',
            { class: 'row' },
            taken > 0 && h('button', { type: 'button', class: 'button-primary', on: { click: () => this.#send(file, false) } }, t('import.take', { count: taken })),
            h('button', { type: 'button', on: { click: () => this.report.replaceChildren() } }, t('action.cancel')),
          ),
        !preview && h('p', {}, h('a', { class: 'button', href: href('register', { kind: 'PUBLICATION' }) }, t('import.toRegister'))),
      ),
      rowTable(rows),
    );
    focusOn(title);
  }

  #failed(error) {
    if (error.status !== 401) {
      this.report.replaceChildren(errorNotice(error));
      focusOn(this.report.firstChild);
    }
  }
}

/** Refused rows first: they are what somebody has to do something about. */
function rowTable(rows) {
  const refusedFirst = [...rows].sort((one, other) => (other.state === 'REFUSED') - (one.state === 'REFUSED') || one.row - other.row);
  return dataTable({
    caption: t('import.title'),
    rows: refusedFirst,
    columns: [
      { label: t('import.row'), class: 'num nowrap', cell: (row) => row.row },
      { label: t('import.state'), class: 'nowrap', cell: (row) => tag(t(`import.state.${row.state}`), ...LOOKS[row.state]) },
      { label: t('register.draft'), head: true, cell: what },
      {
        label: t('import.problems'),
        cell: (row) => row.problems?.length > 0 && h('ul', { class: 'problems' }, row.problems.map((problem) => h('li', {}, problem.message ?? problem))),
      },
    ],
  });
}

function what({ texts: { number, outlet, date, title }, sequence }) {
  return [[number, outlet, date, title].filter(Boolean).join(' · '), sequence && h('span', { class: 'quiet' }, ` #${sequence}`)];
}

customElements.define('import-page', ImportPage);
