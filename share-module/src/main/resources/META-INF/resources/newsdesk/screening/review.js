import './finding-list.js';
import './marked-text.js';
import './screening-strip.js';
import { inOrder, isOpen } from './findings.js';
import { severityTag, unseenTag } from './marks.js';
import { h, focusOn } from '../shell/dom.js';
import { errorSummary } from '../shell/errors.js';
import { href, markState } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

/**
 * The text of a draft, what the machine found in it, and the way between the two: choosing a finding shows its place, choosing
 * a place shows its finding. The page puts the parts where they belong.
 */
export class Review {
  /**
   * @param {object} draft detail
   * @param {object} text of the API, or `{error}`
   * @param {object} screening of the API, or `{error}`
   * @param {object} page its route tells what is selected at first; `me`
   * @param {{finished: Function, cleanCopy: ?Function, reveal: Function}} on `reveal` brings the list into view
   */
  constructor({ draft, text, screening, page, on }) {
    Object.assign(this, { draft, text, screening, page, on });
    this.findings = fits(screening, text) ? screening.findings : [];
    this.shown = page.route.query;
    this.strip = this.#strip();
    this.words = this.#words();
    this.list = this.#list();
    this.card = h('section', { class: 'finding-card', hidden: true, 'aria-label': t('finding.card') });
  }

  get keys() {
    return this.findings.length ? { n: () => this.step(1), p: () => this.step(-1) } : {};
  }

  step(delta) {
    this.on.reveal();
    // a list that is out of view, as on a phone, must not take the focus with it
    this.list.step(delta, this.list.offsetParent !== null && !this.#narrow());
  }

  /** Shows a finding in list and text. */
  go(id) {
    this.on.reveal();
    this.list.select(id, { focus: !this.#narrow() });
  }

  /** Shows the finding that the URL names. */
  arrive() {
    const { finding } = this.page.route.query;
    if (this.findings.some((one) => one.id === finding)) {
      this.go(finding);
    }
  }

  /** The first finding that a sentence about what blocks can mean; null when there is none. */
  first({ rule, item }) {
    return (
      inOrder(this.findings).find(
        (finding) => isOpen(finding, this.draft.round) && (finding.item === item || finding.rule === rule),
      ) ?? null
    );
  }

  #narrow() {
    return matchMedia('(max-width: 860px)').matches;
  }

  #strip() {
    const strip = document.createElement('screening-strip');
    return Object.assign(strip, {
      draft: this.draft,
      screening: this.screening,
      contentSha256: this.text.contentSha256,
      finished: this.on.finished,
      cleanCopy: this.on.cleanCopy,
      step: () => this.step(1),
    });
  }

  #words() {
    if (this.text.error) {
      return errorSummary(this.text.error);
    }
    if (this.screening.status === 'UNSCREENED') {
      return h('p', { class: 'state' }, t('text.unreadable'));
    }
    const words = document.createElement('marked-text');
    return Object.assign(words, { text: this.text, findings: this.findings, pick: (id) => this.go(id) });
  }

  #list() {
    const list = document.createElement('finding-list');
    return Object.assign(list, {
      findings: this.findings,
      round: this.draft.round,
      wanted: wantedFilter(this.page.route.query),
      filtered: (filter) => this.#mark({ ...filter, hidden: filter.hidden ? 'true' : '', finding: this.shown.finding }),
      hasPlace: this.#placeTest(),
      picked: (finding) => this.#picked(finding),
      entered: (finding) => this.#entered(finding),
      actionsOf: (finding) => this.#actions(finding),
    });
  }

  /** Whether a finding can be shown in the text: some stand nowhere in it, some behind the end of what is handed out. */
  #placeTest() {
    const passages = new Set(this.text.paragraphs.map((paragraph) => paragraph.index));
    const pictures = new Set((this.text.pictures ?? []).map((picture) => picture.name));
    return ({ passage, hidden, text }) => passages.has(passage) || (passage < 0 && (hidden || pictures.has(text)));
  }

  #picked(finding) {
    this.#mark({ ...this.shown, finding: finding.id });
    this.words.go?.(finding.id);
    this.#showCard(finding);
  }

  /** The URL follows what is selected and how the list is filtered, so that either can be sent to a colleague. */
  #mark(shown) {
    this.shown = shown;
    markState(`drafts/${this.draft.id}`, shown);
  }

  #entered(finding) {
    const place = this.words.go?.(finding.id);
    if (!place) {
      return;
    }
    focusOn(place);
    place.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          this.list.focusCurrent();
        }
      },
      { once: true },
    );
  }

  /** Each finding opens on its checklist item, for whoever fills the checklist in. */
  #actions(finding) {
    const { draft } = this;
    return draft.level === 'CONFIDENTIALITY' && draft.actions.includes('DECIDE')
      ? [
          h(
            'a',
            { class: 'button', href: href(`drafts/${draft.id}/checklist`, { finding: finding.id }) },
            t('finding.toItem', { item: finding.item }),
          ),
        ]
      : [];
  }

  /** On a phone the list lies far below: the finding at hand is shown above the decision. */
  #showCard(finding) {
    const { index, total } = this.list.position;
    const button = (key, text, press) => h('button', { type: 'button', 'aria-label': t(key), on: { click: press } }, text);
    this.card.hidden = false;
    this.card.replaceChildren(
      h(
        'div',
        { class: 'row' },
        severityTag(finding.severity),
        h('strong', { class: 'grow' }, finding.kindName),
        finding.hidden && unseenTag(),
      ),
      h('p', { class: 'small', 'aria-live': 'polite' }, finding.message),
      h(
        'div',
        { class: 'row finding-card-steps' },
        button('finding.previous', '‹', () => this.step(-1)),
        h('span', { class: 'grow' }, t('finding.position', { index, total })),
        button('finding.next', '›', () => this.step(1)),
        this.#actions(finding),
        button('action.close', '✕', () => (this.card.hidden = true)),
      ),
    );
  }
}

/** Places of another version of the text would lead to the wrong words. */
function fits(screening, text) {
  return screening.findings && (text.error || screening.contentSha256 === text.contentSha256);
}

function wantedFilter({ severity = '', kind = '', state = '', hidden }) {
  return { severity, kind, state, hidden: hidden === 'true' };
}
