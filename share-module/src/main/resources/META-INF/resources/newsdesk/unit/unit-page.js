import './upload-zone.js';
import { desk } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorSummary } from '../shell/errors.js';
import { go, href } from '../shell/router.js';
import { screeningTags, someScreening } from '../screening/marks.js';
import { importantTag, outcomeTag, signerText, stateTag, titleOf } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { nextSentence } from '../draft/consequence.js';
import { t } from '../i18n/i18n.js';

/** What is no Word document lies in the folder but is no draft (G2). */
const PLAIN_FILE = 'PLAIN_FILE';
const STATES = ['', 'DRAFT', 'IN_REVIEW', 'REGISTERED', 'RELEASED'];

/** 我的单位: where are our drafts, and what is still missing before they can go? */
class UnitPage extends DeskPage {
  async show() {
    const code = this.route.params.unit;
    const unit = this.me.units.find((one) => one.code === code);
    const name = unit?.name ?? code;
    this.state = this.route.query.state ?? '';
    this.heading = name;
    this.result = h('div', { class: 'result' });
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => desk.unitDrafts(code, this.state, skip);
    this.list.renderItems = (drafts) => this.#table(drafts);
    this.list.renderEmpty = () => emptyState(t('unit.empty.title'), t(this.state ? 'unit.empty.state' : 'unit.empty.text'));
    this.list.inMotion = someScreening;
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, name)),
      this.#upload(unit),
      this.result,
      this.#tabs(code),
      this.list,
    );
    await this.list.reload();
  }

  #upload(unit) {
    if (!unit?.draftsFolderId) {
      return '';
    }
    const zone = document.createElement('upload-zone');
    zone.folder = unit.draftsFolderId;
    zone.unit = unit.code;
    zone.uploaded = () => this.list.reload();
    return zone;
  }

  #tabs(code) {
    return h(
      'nav',
      { class: 'tabs', 'aria-label': t('unit.states') },
      STATES.map((state) =>
        h(
          'a',
          { href: href(`units/${code}`, { state }), 'aria-current': state === this.state ? 'page' : null },
          t(state ? `draft.state.${state}` : 'unit.all'),
        ),
      ),
    );
  }

  #table(drafts) {
    return dataTable({
      caption: this.heading,
      rows: drafts,
      columns: [
        { label: t('register.draft'), head: true, class: 'unit-draft', cell: (draft) => this.#name(draft) },
        {
          label: t('unit.state'),
          class: 'unit-state',
          cell: (draft) =>
            h(
              'div',
              { class: 'row' },
              stateTag(draft),
              draft.state !== 'RELEASED' && screeningTags(draft.screening),
              draft.registerNumber && h('span', { class: 'nowrap' }, draft.registerNumber),
            ),
        },
        { label: t('unit.missing'), class: 'unit-missing', cell: (draft) => this.#missing(draft) },
        { label: t('unit.last'), class: 'unit-last', cell: (draft) => this.#last(draft) },
        { label: t('archive.author'), class: 'nowrap', cell: (draft) => draft.authorName },
        { label: t('unit.modified'), class: 'nowrap', cell: (draft) => timeElement(draft.modifiedAt) },
      ],
    });
  }

  #name(draft) {
    if (draft.state === PLAIN_FILE) {
      return h('span', { class: 'file' }, draft.name);
    }
    return [
      h('a', { href: href(`drafts/${draft.id}`), data: { rowLink: draft.id } }, titleOf(draft)),
      draft.important && [' ', importantTag()],
      draft.title && h('p', { class: 'quiet small file' }, draft.name),
    ];
  }

  /** What is missing, each leading to its field; nothing missing: the way on. */
  #missing(draft) {
    if (draft.state === PLAIN_FILE) {
      return h(
        'ul',
        { class: 'missing-list' },
        draft.problems.map((problem) => h('li', {}, problem.message)),
      );
    }
    if (draft.state !== 'DRAFT') {
      return null;
    }
    if (draft.problems.length) {
      return h(
        'ul',
        { class: 'missing-list' },
        draft.problems.map((problem) =>
          h(
            'li',
            {},
            h('a', { href: href(`drafts/${draft.id}/edit`, { field: problem.field }), title: problem.rule }, problem.message),
          ),
        ),
      );
    }
    if (['PENDING', 'UNSCREENED'].includes(draft.screening?.status)) {
      return h('span', { class: 'quiet' }, t(`unit.screening.${draft.screening.status}`));
    }
    return this.#maySubmit(draft)
      ? h('button', { type: 'button', on: { click: (event) => this.#submit(draft, event.currentTarget) } }, t('bar.submit'))
      : h('span', { class: 'quiet' }, t('unit.ready'));
  }

  #maySubmit(draft) {
    return this.me.units.some((unit) => unit.code === draft.unit);
  }

  #last(draft) {
    const last = draft.lastSignOff;
    return (
      last && [
        h('p', { class: 'row small' }, outcomeTag(last.outcome), `${last.levelName} · ${signerText(last)}`),
        last.opinion && h('p', { class: 'opinion small' }, last.opinion),
      ]
    );
  }

  async #submit(draft, button) {
    button.setAttribute('aria-busy', 'true');
    try {
      const changed = await desk.submit(draft.id);
      const notice = h(
        'p',
        { class: 'notice notice-good', role: 'status', tabindex: '-1' },
        h('strong', {}, titleOf(draft)),
        ' ',
        t('done.submitted'),
        nextSentence(changed),
      );
      this.result.replaceChildren(notice);
      focusOn(notice);
      await this.list.reload();
      this.shell.refresh();
    } catch (error) {
      button.removeAttribute('aria-busy');
      if (error.status !== 401) {
        const summary = errorSummary(error, (problem) =>
          problem.field ? () => go(`drafts/${draft.id}/edit`, { field: problem.field }) : null,
        );
        this.result.replaceChildren(summary);
        focusOn(summary);
      }
    }
  }
}

customElements.define('unit-page', UnitPage);
