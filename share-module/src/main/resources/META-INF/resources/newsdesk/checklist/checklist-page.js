import { ChecklistEntries } from './checklist-entries.js';
import { checklistItem } from './checklist-item.js';
import { afterApproval, resultOf } from '../draft/consequence.js';
import { textPreview } from '../draft/text-preview.js';
import { desk } from '../api/desk.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary, ruleMark } from '../shell/errors.js';
import { controlOf, field, showProblems } from '../shell/fields.js';
import { KeptForm } from '../shell/kept-form.js';
import { href } from '../shell/router.js';
import { titleOf } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** The four principles, in the order in which the document names them. */
const PRINCIPLES = ['political', 'confidential', 'factual', 'writing'];

/** 保密审查: have I looked at everything? The text beside the questions, the decision below. */
class ChecklistPage extends DeskPage {
  show() {
    return this.load(
      () => this.#read(),
      (answers) => this.#render(...answers),
    );
  }

  get keys() {
    return {
      a: () => this.form?.querySelector('[data-key="a"]')?.focus(),
      r: () => this.form?.elements.opinion?.focus(),
    };
  }

  #read() {
    const id = this.route.params.draft;
    return Promise.all([desk.draft(id), desk.checklist(id), desk.text(id)]);
  }

  #render(draft, sheet, text) {
    this.draft = draft;
    this.sheet = sheet;
    this.text = text;
    this.entries = new ChecklistEntries(draft, sheet);
    this.open = draft.level === 'CONFIDENTIALITY' && draft.actions.includes('DECIDE');
    this.heading = t('checklist.title', { title: titleOf(draft) });
    this.result = h('div', { class: 'result' });
    this.replaceChildren(
      h('p', { class: 'back small' }, h('a', { href: href(`drafts/${draft.id}`) }, `← ${titleOf(draft)}`)),
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, t('checklist.heading')),
        h('p', { class: 'quiet small grow' }, t('checklist.version', { version: sheet.listVersion })),
      ),
      this.result,
      h('div', { class: 'sheet' }, this.#text(), h('div', { class: 'stack' }, this.open ? this.#groups() : this.#record())),
      this.open ? this.#bar() : '',
    );
    if (this.open) {
      this.#progress();
      this.#arriveAtItem();
    }
  }

  #text() {
    const wide = matchMedia('(min-width: 861px)').matches;
    return h('details', { class: 'sheet-text', open: wide }, h('summary', {}, t('checklist.text')), textPreview(this.text));
  }

  #groups() {
    const groups = new Map(PRINCIPLES.map((principle) => [principle, []]));
    this.sheet.items.forEach((item) => groups.set(item.group, [...(groups.get(item.group) ?? []), item]));
    const used = [...groups.values()].filter((items) => items.length);
    return used.map((items) =>
      h(
        'section',
        { class: 'check-group' },
        h('h2', {}, items[0].groupName),
        h(
          'ul',
          {},
          items.map((item) => this.#item(item)),
        ),
      ),
    );
  }

  #item(item) {
    return checklistItem(item, this.entries.of(item.id), (change) => {
      this.entries.set(item.id, change);
      this.#progress();
    });
  }

  /** A sheet that is not mine to fill in: what was answered, or that nothing is there yet. */
  #record() {
    const { record } = this.sheet;
    if (!record) {
      return h('p', { class: 'notice notice-warn' }, t('checklist.locked'));
    }
    return [
      h(
        'p',
        { class: 'notice' },
        t('checklist.record', { name: record.personName, round: record.round, version: record.listVersion }),
        ' ',
        timeElement(record.at),
      ),
      h(
        'ul',
        { class: 'check-record' },
        this.sheet.items.map((item) =>
          recordRow(
            item,
            record.answers.find((answer) => answer.item === item.id),
          ),
        ),
      ),
    ];
  }

  #bar() {
    this.meter = h('progress', { max: this.sheet.items.length, value: 0, 'aria-label': t('checklist.progress') });
    this.state = h('p', { class: 'bar-say small', 'aria-live': 'polite' });
    this.form = h(
      'form',
      { class: 'bar', novalidate: true, 'aria-label': t('bar.label'), on: { submit: (event) => event.preventDefault() } },
      h('div', { class: 'bar-progress' }, this.meter, this.state),
      field({
        name: 'opinion',
        label: t('bar.opinion'),
        control: h('textarea', { rows: 2, maxlength: 1000, placeholder: t('bar.opinion.hint') }),
      }),
      h(
        'div',
        { class: 'bar-buttons' },
        this.#button('bar.approve', 'button-primary', 'a', 'APPROVE'),
        this.#button('bar.return', 'button-bad', 'r', 'RETURN'),
        this.draft.actions.includes('UNSURE') && this.#button('bar.unsure', '', null, 'UNSURE'),
      ),
    );
    this.kept = new KeptForm(`${this.draft.id}.${this.draft.round}.CONFIDENTIALITY`).attach(this.form);
    return h('div', { class: 'bar-sticky' }, this.form);
  }

  #button(key, kind, shortcut, outcome) {
    return h(
      'button',
      {
        type: 'button',
        class: kind || null,
        data: shortcut ? { key: shortcut } : {},
        on: { click: (event) => this.#press(outcome, event.currentTarget) },
      },
      t(key),
    );
  }

  #progress() {
    const { answered, blank, refused } = this.entries;
    this.meter.value = answered;
    const count = h('strong', {}, t('checklist.count', { answered, total: this.sheet.items.length }));
    const rest = blank.length
      ? [t('checklist.blank'), ' ', blank.map((item) => this.#jump(item))]
      : refused.length
        ? [t('checklist.refused'), ' ', refused.map((item) => this.#jump(item))]
        : [afterApproval(this.draft, false)];
    this.state.replaceChildren(count, ' ', ...rest.flat());
    const approve = this.form.querySelector('[data-key="a"]');
    approve.setAttribute('aria-disabled', String(blank.length > 0 || refused.length > 0));
    this.querySelectorAll('.check-item.missing').forEach((row) =>
      row.classList.toggle(
        'missing',
        blank.some((item) => item.id === row.dataset.item),
      ),
    );
  }

  #jump(item) {
    return h('button', { type: 'button', class: 'button-link jump', on: { click: () => this.#goToItem(item.id) } }, item.id);
  }

  #goToItem(id) {
    const row = this.querySelector(`#item-${CSS.escape(id)}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('input')?.focus({ preventScroll: true });
  }

  #arriveAtItem() {
    const row = this.route.query.item && this.querySelector(`#item-${CSS.escape(this.route.query.item)}`);
    row?.querySelector('input').setAttribute('data-arrive', '');
  }

  #press(outcome, button) {
    const opinion = this.form.elements.opinion.value.trim();
    if (outcome === 'APPROVE' && (this.entries.blank.length || this.entries.refused.length)) {
      this.#tellMissing();
    } else if (outcome === 'RETURN' && !opinion) {
      showProblems(this.form, [{ rule: 'G7', message: t('bar.reason.missing'), field: 'opinion' }]);
      focusOn(controlOf(this.form, 'opinion'));
    } else {
      this.#send(outcome, opinion, button);
    }
  }

  #tellMissing() {
    const problems = [
      ...this.entries.blank.map((item) => ({
        rule: item.id,
        message: t('checklist.problem.blank', { text: item.text }),
        item: item.id,
      })),
      ...this.entries.refused.map((item) => ({
        rule: item.id,
        message: t('checklist.problem.no', { text: item.text }),
        item: item.id,
      })),
    ];
    this.entries.blank.forEach((item) => this.querySelector(`#item-${CSS.escape(item.id)}`).classList.add('missing'));
    this.#summary({ problems });
  }

  #summary(error, extra) {
    const summary = errorSummary(error, (problem) => (problem.item ? () => this.#goToItem(problem.item) : null), extra);
    this.result.replaceChildren(summary);
    summary.scrollIntoView({ block: 'nearest' });
    focusOn(summary);
  }

  async #send(outcome, opinion, button) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    button.setAttribute('aria-busy', 'true');
    const level = this.draft.levels.find((one) => one.level === 'CONFIDENTIALITY');
    try {
      const changed = await desk.decide(this.draft.id, {
        level: 'CONFIDENTIALITY',
        outcome,
        opinion,
        important: this.draft.important,
        round: this.draft.round,
        contentSha256: this.text.contentSha256 ?? this.draft.contentSha256,
        checklist: this.entries.toSend(),
      });
      this.entries.clear();
      this.kept.clear();
      this.#done(changed, resultOf(changed, level, outcome));
    } catch (error) {
      this.#refused(error);
    } finally {
      this.busy = false;
      button.removeAttribute('aria-busy');
    }
  }

  #refused(error) {
    if (error.status === 401) {
      return;
    }
    showProblems(this.form, error.problems);
    const reload =
      error.conflict && h('p', {}, h('button', { type: 'button', on: { click: () => this.show() } }, t('error.reload')));
    this.#summary(error, reload);
  }

  #done(draft, message) {
    const notice = h(
      'div',
      { class: 'notice notice-good', role: 'status', tabindex: '-1' },
      h('p', {}, h('strong', {}, message)),
      h(
        'p',
        { class: 'row' },
        h('a', { class: 'button', href: href(`drafts/${draft.id}`) }, t('checklist.toDraft')),
        h('a', { href: href('inbox') }, t('nav.inbox')),
      ),
    );
    this.replaceChildren(h('h1', {}, t('checklist.heading')), notice);
    scrollTo(0, 0);
    focusOn(notice);
    this.shell.refresh();
  }
}

function recordRow(item, answer) {
  return h(
    'li',
    {},
    ruleMark(item.id),
    h('span', {}, item.text, answer?.note && h('span', { class: 'quiet small' }, ` ${answer.note}`)),
    h('strong', { class: answer?.answer === 'NO' ? 'field-error' : null }, answer ? t(`answer.${answer.answer}`) : '–'),
  );
}

customElements.define('checklist-page', ChecklistPage);
