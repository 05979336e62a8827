import { jobState, someRunning } from './job-state.js';
import { archiveTabs } from '../archive/archive-tabs.js';
import { packageUrl, records } from '../api/records.js';
import { dataTable } from '../shell/data-table.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { field } from '../shell/fields.js';
import { sizeText } from '../shell/file-drop.js';
import { formDialog } from '../shell/form-dialog.js';
import { saveFile } from '../shell/save-file.js';
import { sendOnSubmit } from '../shell/sending.js';
import { thisYear, timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const YEARS_BACK = 5;

/** 移交包: pieces, a selection or a year as one file that proves itself; started here, ready when it says so. */
class PackagesPage extends DeskPage {
  async show() {
    this.heading = t('packages.title');
    this.problem = h('div', { class: 'result' });
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => records.packages(skip);
    this.list.renderItems = (items) => this.#table(items);
    this.list.renderEmpty = () => emptyState(t('packages.empty.title'), t('packages.empty.text'));
    this.list.inMotion = someRunning;
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, t('packages.title')), h('p', { class: 'quiet small grow' }, t('packages.hint'))),
      archiveTabs(this.me, 'packages'),
      this.problem,
      this.#form(),
      this.list,
    );
    await this.list.reload();
  }

  #form() {
    const years = Array.from({ length: YEARS_BACK }, (_, back) => thisYear() - back);
    const problem = h('div');
    const unit = h('select', {}, h('option', { value: '' }, t('filter.unit.all')));
    const form = h(
      'form',
      { class: 'package-form' },
      field({ name: 'year', label: t('packages.year'), control: h('select', {}, years.map((year) => h('option', { value: year }, year))) }),
      field({ name: 'unit', label: t('filter.unit'), control: unit }),
      h('button', { class: 'button-primary' }, t('packages.start')),
      problem,
    );
    this.#offerUnits(unit);
    sendOnSubmit(form, {
      problem,
      call: () =>
        records.startPackage({ year: Number(form.elements.year.value), ...(unit.value && { unit: unit.value }) }),
      done: () => this.list.reload(),
    });
    return form;
  }

  /** The units that have pieces in the archive. */
  async #offerUnits(select) {
    const { years } = await records.tree().catch(() => ({ years: [] }));
    const units = new Map(years.flatMap((year) => year.units.map((one) => [one.unit, one.unitName])));
    select.append(...[...units].map(([code, name]) => h('option', { value: code }, name)));
  }

  #table(items) {
    return dataTable({
      caption: t('packages.title'),
      rows: items,
      rowProps: (one) => ({ class: one.id === this.route.query.package ? 'entry-wanted' : null }),
      columns: [
        { label: t('packages.name'), head: true, cell: (one) => one.name },
        { label: t('packages.state'), cell: jobState },
        { label: t('packages.size'), class: 'num nowrap', cell: (one) => (one.state === 'DONE' ? sizeText(one.bytes) : null) },
        { label: t('packages.by'), class: 'nowrap', cell: (one) => one.requestedByName },
        { label: t('packages.at'), class: 'nowrap', cell: (one) => timeElement(one.requestedAt) },
        { label: t('packages.do'), cell: (one) => this.#actions(one) },
      ],
    });
  }

  #actions(one) {
    return h(
      'div',
      { class: 'row' },
      one.state === 'DONE' &&
        h('button', { type: 'button', data: { rowLink: one.id }, on: { click: (event) => this.#save(one, event.currentTarget) } }, t('packages.download')),
      h('button', { type: 'button', class: 'button-link', on: { click: () => this.#remove(one) } }, t('packages.remove')),
    );
  }

  async #save(one, button) {
    const words = button.textContent;
    button.setAttribute('aria-busy', 'true');
    try {
      await saveFile(packageUrl(one.id), `${one.name}.zip`, (bytes) => (button.textContent = t('packages.received', { size: sizeText(bytes) })));
    } catch (error) {
      this.problem.replaceChildren(errorNotice(error));
      focusOn(this.problem.firstChild);
    }
    button.textContent = words;
    button.removeAttribute('aria-busy');
  }

  #remove(one) {
    formDialog({
      title: t('packages.remove.title', { name: one.name }),
      text: [t('packages.remove.text')],
      fields: [],
      send: t('packages.remove'),
      kind: 'button-bad',
      key: one.id,
      call: () => records.removePackage(one.id),
      done: () => this.list.reload(),
    });
  }
}

customElements.define('packages-page', PackagesPage);
