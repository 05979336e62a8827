import { grouped, inOrder, isVisible, piecesOf, visibleText } from './findings.js';
import { markOf } from './marks.js';
import { unseenEntries, unseenFrame } from './unseen.js';
import { h, focusOn } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

const CHUNK = 60;
const MAIN = 'body';
/** Rough size of text that is not laid out yet: characters a line, and the height of a line and of a gap in pixels. */
const LINE = 40;
const LINE_HEIGHT = 28;
const GAP = 8;
/** Stands behind the last paragraph, for the pictures that do. */
const END = Object.freeze({ index: -1, hidden: true, location: MAIN, text: '' });
const idle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 1));

/**
 * The words as people will read them, findings marked in them, and a frame with what is not visible in print.
 * Long texts are built chunk by chunk while the browser is idle, and laid out only near the window.
 * Set `text` (of the API), `findings` and `pick(id)` before connecting.
 */
class MarkedText extends HTMLElement {
  findings = [];
  pick = () => {};
  #placed = new Set();
  #chunks = [];

  connectedCallback() {
    if (this.firstChild) {
      return;
    }
    const after = this.text.paragraphs.at(-1)?.index ?? -1;
    this.byPassage = grouped(inOrder(this.findings), (finding) => finding.passage);
    this.pictures = grouped(this.text.pictures ?? [], ({ passage }) => (passage > after ? END.index : passage));
    const shown = [...this.text.paragraphs, END].filter((paragraph) => this.#isShown(paragraph));
    const entries = unseenEntries(this.text.paragraphs, this.byPassage, this.findings);
    this.frame = unseenFrame(entries, this.#placed, (passage, start) => this.#goToHole(passage, start));
    this.append(this.frame ?? '', this.#reading(shown));
    this.addEventListener('click', (event) => this.#clicked(event));
    this.#fillWhenIdle();
  }

  /**
   * Shows the place of a finding and marks it as the selected one.
   *
   * @returns {HTMLElement|null} the place; null when the finding stands nowhere in the text
   */
  go(id) {
    this.select(id);
    const place = this.#placeOf(this.findings.find((finding) => finding.id === id));
    if (place) {
      this.#scrollTo(place);
    }
    return place;
  }

  /** Marks a finding as the selected one; the others no longer are. */
  select(id) {
    this.selected = id;
    this.querySelectorAll('.finding.selected').forEach((mark) => mark.classList.remove('selected'));
    this.querySelectorAll(`[data-findings~="${CSS.escape(id)}"]`).forEach((mark) => mark.classList.add('selected'));
  }

  /** Besides words, a paragraph may hold the place of something that is not visible in print, or follow a picture. */
  #isShown(paragraph) {
    return this.#hasWords(paragraph) || this.pictures.has(paragraph.index);
  }

  /** The name of the file is no part of the page; it is shown when something was found in it. */
  #hasWords(paragraph) {
    return (
      !paragraph.hidden &&
      (paragraph.location !== 'filename' || this.byPassage.has(paragraph.index)) &&
      (visibleText(paragraph).trim() || paragraph.spans?.some((span) => !isVisible(span.mark)))
    );
  }

  #reading(shown) {
    let place = MAIN;
    for (let start = 0; start < shown.length; start += CHUNK) {
      const paragraphs = shown.slice(start, start + CHUNK);
      this.#chunks.push({ element: h('div', { class: 'chunk' }), paragraphs, place, filled: false });
      place = storyOf(paragraphs.at(-1));
    }
    if (this.#chunks.length > 1) {
      this.#chunks.forEach(reserve);
    }
    this.#chunks.slice(0, 1).forEach((chunk) => this.#fill(chunk));
    return h(
      'div',
      { class: 'reading' },
      shown.length ? this.#chunks.map((chunk) => chunk.element) : h('p', { class: 'notice notice-warn' }, t('text.empty')),
      this.text.truncated && h('p', { class: 'notice notice-warn' }, t('text.truncated')),
    );
  }

  #fillWhenIdle() {
    const next = this.#chunks.find((chunk) => !chunk.filled);
    if (next) {
      idle(() => {
        if (this.isConnected) {
          this.#fill(next);
          this.#fillWhenIdle();
        }
      });
    }
  }

  #fill(chunk) {
    if (chunk.filled) {
      return;
    }
    chunk.filled = true;
    let { place } = chunk;
    for (const paragraph of chunk.paragraphs) {
      (this.pictures.get(paragraph.index) ?? []).forEach((picture) => chunk.element.append(this.#picture(picture)));
      if (!this.#hasWords(paragraph)) {
        continue;
      }
      const story = storyOf(paragraph);
      if (story !== place && story !== MAIN) {
        chunk.element.append(h('p', { class: 'reading-place' }, paragraph.locationName));
      }
      place = story;
      chunk.element.append(this.#paragraph(paragraph));
    }
    chunk.element.style.height = '';
    if (this.selected) {
      this.select(this.selected);
    }
  }

  #paragraph(paragraph) {
    const pieces = piecesOf(paragraph, this.byPassage.get(paragraph.index) ?? []);
    const words = pieces.map((piece, index) => {
      if (!isVisible(piece.mark)) {
        return index && pieces[index - 1].mark === piece.mark ? null : hole(paragraph, piece);
      }
      const marked = piece.findings.length ? markOf(piece, this.#placed) : piece.text;
      return piece.mark === 'inserted' ? h('ins', { title: t('mark.inserted') }, marked) : marked;
    });
    const classes = `reading-${paragraph.style}${paragraph.location === 'table' ? ' reading-cell' : ''}`;
    return h('p', { class: classes, data: { passage: paragraph.index } }, words);
  }

  /** A picture's room in the text; what was found about the picture itself, such as a missing caption, stands there. */
  #picture({ name }) {
    const words = t('text.picture', { name });
    const findings = this.findings.filter((finding) => isAboutPicture(finding, name));
    const piece = { text: words, start: 0, findings };
    return h('p', { class: 'reading-picture' }, findings.length ? markOf(piece, this.#placed) : words);
  }

  /** The paragraph at which a finding stands; for a picture's, the one that follows it. */
  #passageOf(finding) {
    const picture = (this.text.pictures ?? []).find(({ name }) => isAboutPicture(finding, name));
    return picture ? (this.pictures.has(picture.passage) ? picture.passage : END.index) : finding.passage;
  }

  #placeOf(finding) {
    if (!finding) {
      return null;
    }
    const passage = this.#passageOf(finding);
    const chunk = this.#chunks.find(({ paragraphs }) => paragraphs.some(({ index }) => index === passage));
    if (chunk) {
      this.#fill(chunk);
    }
    const find = () => this.querySelector(`[data-place~="${CSS.escape(finding.id)}"]`);
    const place = find() ?? (this.frame?.fill(), find());
    if (place && this.frame?.contains(place)) {
      this.frame.open = true;
    }
    return place;
  }

  /**
   * Brings a place to the middle of the pane that scrolls the text, or of the window. Twice: what comes into view is laid out
   * only then, and may move the place.
   */
  #scrollTo(place) {
    const pane = this.scrollingPane;
    const scroll = () => (pane ? centre(place, pane) : place.scrollIntoView({ block: 'center' }));
    scroll();
    requestAnimationFrame(scroll);
  }

  /** The box with a scroll bar of its own in which the text stands; null when the window scrolls it. */
  get scrollingPane() {
    const pane = this.parentElement.closest('.sheet-text');
    return pane && pane.scrollHeight > pane.clientHeight && getComputedStyle(pane).overflowY === 'auto' ? pane : null;
  }

  #goToHole(passage, start) {
    const finding = { passage, id: '' };
    this.#placeOf(finding);
    const mark = this.querySelector(`[data-hole="${passage}-${start}"]`);
    this.#scrollTo(mark);
    mark.focus({ preventScroll: true });
  }

  #clicked(event) {
    const holeMark = event.target.closest('[data-hole]');
    if (holeMark) {
      this.frame.open = true;
      this.frame.fill();
      const entry = this.frame.querySelector(`[data-unseen="${holeMark.dataset.hole}"]`);
      this.#scrollTo(entry);
      focusOn(entry);
      return;
    }
    const mark = event.target.closest('mark[data-findings]');
    if (mark) {
      this.pick(mark.dataset.findings.split(' ').at(-1));
    }
  }
}

function isAboutPicture({ passage, hidden, text }, name) {
  return passage < 0 && !hidden && text === name;
}

/** Tables belong to the body; headers, notes and text boxes are named where they begin. */
function storyOf({ location }) {
  return location === 'table' ? MAIN : location;
}

/** Scrolls the pane only, never the window. */
function centre(place, pane) {
  const top = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += top - pane.clientHeight / 2;
}

/** Keeps the room of text that is still to be built, so that the scroll bar tells the truth. */
function reserve({ element, paragraphs }) {
  const height = paragraphs.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE) * LINE_HEIGHT + GAP, 0);
  element.classList.add('chunk-long');
  element.style.height = `${height}px`;
  element.style.containIntrinsicSize = `auto ${height}px`;
}

/** The place in a visible paragraph where something stands that is not visible in print. */
function hole(paragraph, piece) {
  return h(
    'button',
    {
      type: 'button',
      class: 'hole',
      title: t('unseen.hole'),
      data: { hole: `${paragraph.index}-${piece.start}` },
    },
    h('span', { 'aria-hidden': 'true' }, t('unseen.hole.mark')),
    h('span', { class: 'sr' }, t('unseen.hole')),
  );
}

customElements.define('marked-text', MarkedText);
