import './decision-bar.js';
import { blockers, placeOf } from './blockers.js';
import { factsOf } from './facts.js';
import { earlierOpinions, trail } from './trail.js';
import { stepper } from './stepper.js';
import { textPreview } from './text-preview.js';
import { download } from '../api/client.js';
import { contentUrl, desk } from '../api/desk.js';
import { announce } from '../shell/live.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary } from '../shell/errors.js';
import { href } from '../shell/router.js';
import { importantTag, stateTag, titleOf, unsureTag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

/** 稿件: may this go out? The words at the left, who signed and what blocks at the right, the decision always in view. */
class DraftPage extends DeskPage {
  show() {
    return this.load(
      () => this.#read(),
      ({ draft, text }) => this.#render(draft, text),
    );
  }

  get keys() {
    return this.bar?.keys ?? {};
  }

  /** A decision is bound to the words that were seen: text and detail have to be of one content. */
  async #read() {
    const id = this.route.params.draft;
    const [draft, text] = await Promise.all([desk.draft(id), desk.text(id).catch((error) => this.#noText(error))]);
    const same = !text.contentSha256 || text.contentSha256 === draft.contentSha256;
    return { draft: same ? draft : await desk.draft(id), text };
  }

  #noText(error) {
    if (error.status === 401 || error.offline) {
      throw error;
    }
    return { paragraphs: [], truncated: false, contentSha256: null, error };
  }

  #render(draft, text) {
    this.draft = draft;
    this.text = text;
    this.heading = titleOf(draft);
    this.result = h('div', { class: 'result' });
    this.bar = this.#bar(draft);
    this.replaceChildren(
      this.#head(draft),
      this.result,
      h(
        'div',
        { class: 'draft' },
        h('article', { class: 'draft-text', 'aria-label': t('draft.text') }, this.#words(text)),
        h(
          'aside',
          { class: 'draft-side', 'aria-label': t('draft.side') },
          blockers(draft),
          this.#steps(draft),
          earlierOpinions(draft),
          factsOf(draft),
          trail(draft),
        ),
      ),
      this.bar ?? '',
    );
  }

  #words(text) {
    return text.error ? errorSummary(text.error) : textPreview(text);
  }

  #steps(draft) {
    return h(
      'section',
      { 'aria-labelledby': 'steps-title' },
      h('h2', { id: 'steps-title', class: 'sr' }, t('steps.title')),
      stepper(draft, this.me),
    );
  }

  #head(draft) {
    const piece = this.route.name === 'piece';
    return h(
      'div',
      { class: 'draft-head' },
      h(
        'p',
        { class: 'back small' },
        h('a', { href: this.#back() }, `← ${t(piece ? 'nav.archive' : this.#fromUnit() ? 'unit.back' : 'nav.inbox')}`),
      ),
      h('h1', {}, titleOf(draft)),
      h(
        'div',
        { class: 'row draft-meta' },
        stateTag(draft),
        inDoubt(draft) && unsureTag(),
        draft.important && importantTag(),
        h('span', {}, draft.unitName),
        h('span', {}, draft.authorName),
        draft.registerNumber && h('strong', {}, draft.registerNumber),
        h('span', { class: 'grow' }),
        h('span', { class: 'row draft-tools' }, this.#tools(draft)),
      ),
    );
  }

  #fromUnit() {
    return this.me.units.some((unit) => unit.code === this.draft?.unit) && !this.me.counts?.inbox;
  }

  #back() {
    if (this.route.name === 'piece') {
      return href('archive');
    }
    return this.#fromUnit() ? href(`units/${this.draft.unit}`) : href('inbox', { draft: this.draft.id });
  }

  #tools(draft) {
    return [
      draft.actions.includes('EDIT') && h('a', { class: 'button', href: href(`drafts/${draft.id}/edit`) }, t('draft.edit')),
      h('button', { type: 'button', on: { click: (event) => this.#download(event.target) } }, t('draft.download')),
      h('button', { type: 'button', class: 'print-button', on: { click: () => print() } }, t('draft.print')),
    ];
  }

  #bar(draft) {
    if (this.route.name === 'piece' || !draft.actions.some((action) => action !== 'EDIT')) {
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
    this.#render(draft, draft.contentSha256 === previous ? this.text : await desk.text(draft.id));
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
    const summary = errorSummary(error, (problem) => placeOf(this.draft, problem), extra);
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

  async #download(button) {
    button.setAttribute('aria-busy', 'true');
    try {
      const url = URL.createObjectURL(await download(contentUrl(this.draft.id)));
      h('a', { href: url, download: this.draft.name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    } catch (error) {
      this.#failed(error);
    }
    button.removeAttribute('aria-busy');
  }
}

/** Somebody was unsure and nobody above has decided yet (A11). */
function inDoubt(draft) {
  return draft.state === 'IN_REVIEW' && draft.levels.some((level) => level.signOff?.outcome === 'UNSURE');
}

customElements.define('draft-page', DraftPage);
