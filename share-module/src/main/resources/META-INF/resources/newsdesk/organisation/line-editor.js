import { h } from '../shell/dom.js';

/** A text area with line numbers; lines with a problem are marked. `label` before connecting, `value` at any time. */
class LineEditor extends HTMLElement {
  label = '';
  #marked = new Set();

  connectedCallback() {
    this.gutter = h('ol', { class: 'gutter', 'aria-hidden': 'true' });
    this.area = h('textarea', {
      class: 'lines mono',
      name: 'text',
      wrap: 'off',
      spellcheck: 'false',
      'aria-label': this.label,
      on: { input: () => this.#number(), scroll: () => (this.gutter.scrollTop = this.area.scrollTop) },
    });
    this.replaceChildren(this.gutter, this.area);
    this.#number();
  }

  get value() {
    return this.area.value;
  }

  set value(text) {
    this.area.value = text;
    this.#number();
  }

  /** Marks lines (counted from 1) and takes earlier marks away. */
  mark(lines) {
    this.#marked = new Set(lines);
    this.#number();
  }

  /** Puts the cursor at the start of a line and shows it. */
  goTo(line) {
    const lines = this.area.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    this.area.focus();
    this.area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    const height = this.area.scrollHeight / Math.max(1, lines.length);
    this.area.scrollTop = Math.max(0, (line - 4) * height);
  }

  #number() {
    const count = this.area.value.split('\n').length;
    this.gutter.replaceChildren(
      ...Array.from({ length: count }, (_, index) =>
        h('li', { class: this.#marked.has(index + 1) ? 'marked' : null }, index + 1),
      ),
    );
    this.gutter.scrollTop = this.area.scrollTop;
  }
}

customElements.define('line-editor', LineEditor);
