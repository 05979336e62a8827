import './line-editor.js';
import { h, focusOn } from '../shell/dom.js';
import { errorSummary } from '../shell/errors.js';
import { KeptForm } from '../shell/kept-form.js';
import { announce } from '../shell/live.js';
import { t } from '../i18n/i18n.js';

/**
 * One of the documents by which the screening works: its text with line numbers, its version, its problems at their lines.
 * Set `name` (settings, terms), `text`, `version` and `save(text)` → `{text, version}` before connecting.
 */
class ListDocument extends HTMLElement {
  connectedCallback() {
    this.problems = h('div');
    this.editor = Object.assign(document.createElement('line-editor'), { label: t(`lists.${this.name}`) });
    this.state = h('span', { class: 'quiet small', role: 'status' });
    this.form = h(
      'form',
      { class: 'document-form', novalidate: true, on: { submit: (event) => this.#save(event), input: () => this.#tell() } },
      this.editor,
      h('div', { class: 'row form-buttons' }, h('button', { class: 'button-primary' }, t('document.save')), this.state),
    );
    this.replaceChildren(
      h('h2', {}, t(`lists.${this.name}`)),
      h('p', { class: 'small quiet' }, t(`lists.${this.name}.hint`)),
      this.problems,
      this.form,
    );
    this.editor.value = this.text;
    this.kept = new KeptForm(`document.lists.${this.name}`).attach(this.form);
    this.editor.value = this.editor.area.value;
    this.#tell();
  }

  /** Which version is in force, and whether what is shown differs from it. */
  #tell() {
    const changed = this.editor.value !== this.text;
    this.state.replaceChildren(
      changed ? h('strong', {}, t('document.unsaved')) : t('document.version', { version: this.version }),
      ...(changed
        ? [
            ' ',
            h('button', { type: 'button', class: 'button-link', on: { click: () => this.#discard() } }, t('document.discard')),
          ]
        : []),
    );
  }

  #discard() {
    this.kept.clear();
    this.editor.value = this.text;
    this.editor.mark([]);
    this.problems.replaceChildren();
    this.#tell();
  }

  async #save(event) {
    event.preventDefault();
    const button = this.form.querySelector('button');
    button.setAttribute('aria-busy', 'true');
    try {
      Object.assign(this, await this.save(this.editor.value));
      this.kept.clear();
      this.editor.value = this.text;
      this.editor.mark([]);
      this.#tell();
      const saved = t('document.saved', { version: this.version });
      this.problems.replaceChildren(h('p', { class: 'notice notice-good' }, saved, ' ', t('lists.saved.hint')));
      announce(saved);
    } catch (error) {
      this.#failed(error);
    }
    button.removeAttribute('aria-busy');
  }

  #failed(error) {
    if (error.status === 401) {
      return;
    }
    this.editor.mark(error.problems.map((problem) => problem.line).filter(Boolean));
    const numbered = error.problems.map((problem) =>
      problem.line && !problem.message.includes(problem.line)
        ? { ...problem, message: `${t('document.line', { line: problem.line })} ${problem.message}` }
        : problem,
    );
    const summary = errorSummary({ problems: numbered, offline: error.offline }, (problem) =>
      problem.line ? () => this.editor.goTo(problem.line) : null,
    );
    this.problems.replaceChildren(summary);
    focusOn(summary);
  }
}

customElements.define('list-document', ListDocument);
