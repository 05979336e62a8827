import './decision-bar.js';
import { blockers, placeOf } from './blockers.js';
import { draftHead } from './draft-head.js';
import { factsOf } from './facts.js';
import { kinship } from './kinship.js';
import { earlierOpinions, trail } from './trail.js';
import { stepper } from './stepper.js';
import { desk } from '../api/desk.js';
import { askForCleanCopy, cleanCopyResult } from '../screening/clean-copy.js';
import { readForReview, readScreening } from '../screening/read.js';
import { Review } from '../screening/review.js';
import { stoppedNotice } from '../screening/stopped.js';
import { announce } from '../shell/live.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary } from '../shell/errors.js';
import { href } from '../shell/router.js';
import { sideTabs } from '../shell/side-tabs.js';
import { titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const BAR_ACTIONS = ['DECIDE', 'SUBMIT', 'RELEASE', 'RECALL'];

/** 稿件: may this go out? The words at the left, who signed and what blocks at the right, the decision always in view. */
class DraftPage extends DeskPage {
  show() {
    return this.load(
      () => this.#read(),
      (answer) => {
        if (answer.draft.state === 'RELEASED' && this.route.query.entry) {
          location.replace(href(`archive/${answer.draft.id}`, this.route.query));
          return;
        }
        this.#render(answer);
        this.review.arrive();
      },
    );
  }

  get keys() {
    return { ...this.review?.keys, ...this.bar?.keys };
  }

  #read() {
    return readForReview(this.route.params.draft);
  }

  #render({ draft, text, screening }) {
    this.draft = draft;
    this.text = text;
    this.screening = screening;
    this.heading = titleOf(draft);
    this.result = h('div', { class: 'result' });
    this.review = this.#review(draft, text, screening);
    this.bar = this.#bar(draft);
    this.replaceChildren(
      draftHead(draft, this, (error) => this.#failed(error)),
      this.result,
      draft.state === 'STOPPED' ? this.#stopped(draft) : '',
      ...kinshipNotice(draft),
      h(
        'div',
        { class: 'draft' },
        h('article', { class: 'draft-text', 'aria-label': t('draft.text') }, this.review.strip, this.review.words),
        this.#side(draft, screening),
      ),
      h('div', { class: 'dock' }, this.review.card, this.bar),
    );
  }

  #review(draft, text, screening) {
    return new Review({
      draft,
      text,
      screening,
      page: this,
      on: {
        finished: () => this.#screened(),
        cleanCopy: draft.actions.includes('CLEAN_COPY') && (() => this.#cleanCopy()),
        reveal: () => this.tabs.show('findings'),
      },
    });
  }

  #side(draft, screening) {
    const found = { PENDING: '…', UNSCREENED: '–' }[screening.status] ?? this.review.findings.length;
    const approval = [blockers(draft, (place) => this.#placeOf(place)), this.#steps(draft), earlierOpinions(draft)];
    this.tabs = sideTabs(
      t('draft.side'),
      [
        { name: 'approval', label: t('draft.tab.approval'), panel: [...approval, factsOf(draft), trail(draft)] },
        { name: 'findings', label: t('draft.tab.findings', { count: found }), panel: [this.review.list] },
      ],
      firstTab(draft, screening, this.route.query),
    );
    return h('aside', { class: 'draft-side', 'aria-label': t('draft.side') }, this.tabs);
  }

  #stopped(draft) {
    return stoppedNotice(draft, {
      lifted: () => this.#gone(t('stopped.lifted')),
      deleted: () => this.#gone(t('stopped.deleted')),
    });
  }

  /** The piece is no longer this reader's: says what happened, and the way on. */
  #gone(message) {
    this.bar = null;
    this.review = null;
    const notice = h(
      'div',
      { class: 'notice notice-good', role: 'status', tabindex: '-1' },
      h('p', {}, h('strong', {}, message)),
      h('p', {}, h('a', { class: 'button', href: href('inbox') }, t('nav.inbox'))),
    );
    this.replaceChildren(h('h1', {}, titleOf(this.draft)), notice);
    focusOn(notice);
    this.shell.refresh();
  }

  /** The number is given back: the draft is its author's again. */
  registrationWithdrawn = async () => {
    await this.show();
    this.#say(t('withdrawRegistration.done'));
    this.shell.refresh();
  };

  #say(message) {
    const notice = h('p', { class: 'notice notice-good', role: 'status', tabindex: '-1' }, message);
    this.result.replaceChildren(notice);
    focusOn(notice);
  }

  /** What blocks leads to its finding, to the status of the screening, or to wherever it is put right. */
  #placeOf(problem) {
    const elsewhere = placeOf(this.draft, problem);
    if (elsewhere && problem.field !== 'findings') {
      return elsewhere;
    }
    const finding = this.review.first(problem);
    return finding ? () => this.review.go(finding.id) : elsewhere;
  }

  /** The screening has finished meanwhile: everything is read again, but who is typing is not interrupted. */
  async #screened() {
    const typing = this.bar?.contains(document.activeElement) ? document.activeElement.name : null;
    const scrolled = scrollY;
    const notice = this.result.firstChild;
    const answer = await this.#read();
    if (!this.isConnected) {
      return;
    }
    this.#render(answer);
    if (notice) {
      this.result.append(notice);
    }
    scrollTo(0, scrolled);
    if (typing) {
      this.querySelector(`.bar [name="${typing}"]`)?.focus();
    }
    this.#tellResult(answer.screening);
  }

  #tellResult(screening) {
    announce(t(`screening.told.${screening.status}`, screening.counts));
    if (this.cleaned && screening.findings) {
      this.result.replaceChildren(
        h('p', { class: 'notice notice-good', role: 'status' }, cleanCopyResult(this.cleaned, screening.findings)),
      );
      this.cleaned = null;
    }
  }

  #cleanCopy() {
    askForCleanCopy(this.draft, this.review.findings, async (changed) => {
      this.cleaned = this.review.findings;
      await this.show();
      this.#say(t('clean.made', { version: changed.versionLabel }));
      // a small file may have been screened before the page was drawn; then nobody else tells
      if (this.screening.status !== 'PENDING') {
        this.#tellResult(this.screening);
      }
    });
  }

  #steps(draft) {
    return h(
      'section',
      { 'aria-labelledby': 'steps-title' },
      h('h2', { id: 'steps-title', class: 'sr' }, t('steps.title')),
      stepper(draft, this.me),
    );
  }

  #bar(draft) {
    if (!draft.actions.some((action) => BAR_ACTIONS.includes(action))) {
      return null;
    }
    const bar = document.createElement('decision-bar');
    bar.draft = draft;
    bar.contentSha256 = this.text.contentSha256 ?? draft.contentSha256;
    bar.done = (changed, message) => this.#done(changed, message);
    bar.failed = (error, typed) => this.#failed(error, typed);
    return bar;
  }

  /** Says what happened and who is next, and offers the next piece that waits. */
  async #done(draft, message) {
    const previous = this.draft.contentSha256;
    const text = draft.contentSha256 === previous ? this.text : await desk.text(draft.id);
    const screening = await readScreening(draft.id);
    this.#render({ draft, text, screening });
    const next = h('p', { class: 'row' });
    const notice = h(
      'div',
      { class: 'notice notice-good', role: 'status', tabindex: '-1' },
      h('p', {}, h('strong', {}, message)),
      next,
    );
    this.result.replaceChildren(notice);
    scrollTo(0, 0);
    focusOn(notice);
    await this.shell.refresh();
    next.append(...(await this.#nextLinks(draft)));
  }

  async #nextLinks(draft) {
    try {
      const waiting = await desk.inbox(0);
      const other = waiting.items.find((item) => item.draft.id !== draft.id);
      return [
        other &&
          h('a', { class: 'button', href: href(`drafts/${other.draft.id}`) }, t('done.next', { title: titleOf(other.draft) })),
        h('a', { href: href('inbox') }, t('done.inbox', { count: waiting.paging.totalItems ?? waiting.items.length })),
      ].filter(Boolean);
    } catch {
      return [];
    }
  }

  #failed(error, typed) {
    const extra =
      error.conflict || error.status === 404
        ? h('p', {}, h('button', { type: 'button', on: { click: () => this.#again(typed) } }, t('error.reload')))
        : null;
    const summary = errorSummary(error, (problem) => this.#placeOf(problem), extra);
    this.result.replaceChildren(summary);
    summary.scrollIntoView({ block: 'nearest' });
    focusOn(summary);
  }

  /** Reads the draft again; what was typed goes into the new form or, if nothing is left to decide, stays readable. */
  async #again(typed) {
    await this.show();
    if (!typed || !this.draft) {
      return;
    }
    if (this.bar?.takeOver(typed)) {
      announce(t('error.reloaded'));
      return;
    }
    this.result.replaceChildren(
      h(
        'div',
        { class: 'notice notice-warn', role: 'status' },
        h('p', {}, t('error.unsent')),
        h('blockquote', { class: 'opinion' }, typed),
      ),
    );
  }
}

/** A correction or a withdrawal says so above everything else: reviewers approve it for that reason. */
function kinshipNotice(draft) {
  const lines = kinship(draft);
  return lines.length ? [h('section', { class: 'notice notice-warn standing', 'aria-label': t('standing.title') }, lines)] : [];
}

/** Whoever has to put findings right sees them first, and whoever follows an address that filters them; the others see who signed. */
function firstTab(draft, screening, { severity, kind, state, hidden }) {
  if (severity || kind || state || hidden) {
    return 'findings';
  }
  const concerned = draft.state === 'DRAFT' || draft.state === 'STOPPED' || draft.level === 'CONFIDENTIALITY';
  return concerned && screening.counts?.open > 0 ? 'findings' : 'approval';
}

customElements.define('draft-page', DraftPage);
