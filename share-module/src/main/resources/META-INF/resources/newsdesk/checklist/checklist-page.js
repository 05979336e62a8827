import '../screening/marked-text.js';
import '../screening/screening-strip.js';
import { ChecklistBar } from './checklist-bar.js';
import { ChecklistEntries } from './checklist-entries.js';
import { checklistGroups } from './checklist-groups.js';
import { checklistRecord } from './checklist-record.js';
import { FindingResolutions } from './finding-resolutions.js';
import { inOrder } from '../screening/findings.js';
import { readForReview } from '../screening/read.js';
import { resultOf } from '../draft/consequence.js';
import { desk } from '../api/desk.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary } from '../shell/errors.js';
import { announce } from '../shell/live.js';
import { href } from '../shell/router.js';
import { titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const PROBLEMS_SHOWN = 12;

/** 保密审查: have I looked at everything? The text beside the questions, findings beside theirs, the decision below. */
class ChecklistPage extends DeskPage {
  show() {
    return this.load(
      () => this.#read(),
      ([parts, sheet]) => this.#render(parts, sheet),
    );
  }

  get keys() {
    return {
      a: () => this.bar?.approve.focus(),
      r: () => this.bar?.opinion.focus(),
      n: () => this.#step(1),
      p: () => this.#step(-1),
    };
  }

  #read() {
    const id = this.route.params.draft;
    return Promise.all([readForReview(id), desk.checklist(id)]);
  }

  #render({ draft, text, screening }, sheet) {
    const screened = ['CLEAN', 'FINDINGS'].includes(screening.status) && screening.contentSha256 === text.contentSha256;
    const findings = screened ? inOrder(screening.findings) : [];
    Object.assign(this, { draft, sheet, text, screening, screened, findings });
    this.entries = new ChecklistEntries(draft, sheet);
    this.resolutions = new FindingResolutions(draft, findings);
    const open = draft.level === 'CONFIDENTIALITY' && draft.actions.includes('DECIDE');
    this.bar = open ? this.#bar() : null;
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
      this.#strip(),
      h('div', { class: 'sheet' }, this.#text(), h('div', { class: 'stack' }, open ? this.#groups() : this.#record())),
      this.bar?.element ?? '',
    );
    if (open) {
      this.#arrive();
    }
  }

  #record() {
    return checklistRecord(this.sheet, this.findings);
  }

  #bar() {
    return new ChecklistBar(this, {
      send: (outcome, opinion, button) => this.#send(outcome, opinion, button),
      hindered: () => this.#tellMissing(),
      goToItem: (id) => this.#goToItem(id),
      goToFinding: (id) => this.#goToFinding(id),
    });
  }

  #strip() {
    return Object.assign(document.createElement('screening-strip'), {
      draft: this.draft,
      screening: this.screening,
      contentSha256: this.text.contentSha256,
      finished: () => this.show(),
      step: () => this.#step(1),
    });
  }

  #text() {
    const wide = matchMedia('(min-width: 861px)').matches;
    this.words = Object.assign(document.createElement('marked-text'), {
      text: this.text,
      findings: this.findings,
      pick: (id) => this.#goToFinding(id),
    });
    this.pane = h('details', { class: 'sheet-text', open: wide }, h('summary', {}, t('checklist.text')), this.words);
    return this.pane;
  }

  #groups() {
    const { sheet, entries, resolutions, screened } = this;
    return checklistGroups(
      { sheet, entries, resolutions, findings: screened ? this.findings : null },
      { changed: () => this.#changed(), goToText: (id) => this.#showInText(id) },
    );
  }

  #changed() {
    this.bar.progress();
    const blank = new Set(this.entries.blank.map((item) => item.id));
    this.querySelectorAll('.check-item.missing').forEach((row) => row.classList.toggle('missing', blank.has(row.dataset.item)));
  }

  #showInText(id) {
    this.pane.open = true;
    this.words.go(id);
  }

  /** The next or previous finding in the order in which they stand on the sheet. */
  #step(delta) {
    const ids = [...this.querySelectorAll('.resolve')].map((row) => row.dataset.finding);
    const index = ids.indexOf(this.current);
    const next = index < 0 ? ids.at(delta > 0 ? 0 : -1) : ids[index + delta];
    next ? this.#goToFinding(next) : announce(t(ids.length ? 'finding.end' : 'finding.none'));
  }

  #goToFinding(id) {
    this.current = id;
    if (this.words.scrollingPane) {
      this.words.go(id);
    } else {
      this.words.select(id);
    }
    const row = this.querySelector(`#finding-${CSS.escape(id)}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }

  #goToItem(id) {
    const row = this.querySelector(`#item-${CSS.escape(id)}`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('input')?.focus({ preventScroll: true });
  }

  /** The URL may name an item or a finding to start with. */
  #arrive() {
    const { item, finding } = this.route.query;
    const row = item && this.querySelector(`#item-${CSS.escape(item)}`);
    row?.querySelector('input').setAttribute('data-arrive', '');
    const place = finding && this.querySelector(`#finding-${CSS.escape(finding)}`);
    if (place) {
      place.setAttribute('data-arrive', '');
      this.ready.then(() => this.#goToFinding(finding));
    }
  }

  #tellMissing() {
    const { blank, refused } = this.entries;
    const { open, toBeFixed } = this.resolutions;
    const ofItem = (key) => (item) => ({ rule: item.id, message: t(key, { text: item.text }), item: item.id });
    const ofFinding = (key) => (finding) => ({
      rule: finding.rule,
      message: t(key, { kind: finding.kindName, text: finding.text, place: finding.locationName }),
      finding: finding.id,
    });
    const problems = [
      ...(this.screened ? [] : [{ rule: 'I1', message: t('checklist.unscreened') }]),
      ...blank.map(ofItem('checklist.problem.blank')),
      ...refused.map(ofItem('checklist.problem.no')),
      ...open.map(ofFinding('checklist.problem.open')),
      ...toBeFixed.map(ofFinding('checklist.problem.toBeFixed')),
    ];
    blank.forEach((item) => this.querySelector(`#item-${CSS.escape(item.id)}`).classList.add('missing'));
    const rest = problems.length - PROBLEMS_SHOWN;
    this.#summary(
      { problems: problems.slice(0, PROBLEMS_SHOWN) },
      rest > 0 && h('p', { class: 'small' }, t('checklist.problem.more', { count: rest })),
    );
  }

  #summary(error, extra) {
    const summary = errorSummary(error, (problem) => this.#placeOf(problem), extra);
    this.result.replaceChildren(summary);
    summary.scrollIntoView({ block: 'nearest' });
    focusOn(summary);
  }

  #placeOf({ finding, field, item }) {
    const meant = finding ?? (field === 'findings' && this.resolutions.open.find((one) => one.item === item)?.id);
    if (meant) {
      return () => this.#goToFinding(meant);
    }
    return item ? () => this.#goToItem(item) : null;
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
        findings: this.resolutions.toSend(),
      });
      this.entries.clear();
      this.resolutions.clear();
      this.bar.clear();
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
    this.bar.show(error.problems);
    const reload =
      error.conflict && h('p', {}, h('button', { type: 'button', on: { click: () => this.show() } }, t('error.reload')));
    this.#summary(error, reload);
  }

  #done(draft, message) {
    this.bar = null;
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

customElements.define('checklist-page', ChecklistPage);
