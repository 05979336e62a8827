import './line-editor.js';
import { documentTabs } from './document-tabs.js';
import { announce } from '../shell/live.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary, ruleMark } from '../shell/errors.js';
import { KeptForm } from '../shell/kept-form.js';
import { t } from '../i18n/i18n.js';

/**
 * A document of the bureau as text with line numbers beside what the server read from it, problems first.
 * Subclasses name the calls and show what was read.
 */
export class DocumentPage extends DeskPage {
  show() {
    return this.load(
      () => this.read(),
      (answer) => this.#render(answer),
    );
  }

  #render(answer) {
    this.heading = t(this.titleKey);
    this.problems = h('div');
    this.readable = h('div', { class: 'stack' });
    this.editor = document.createElement('line-editor');
    this.editor.label = t(this.titleKey);
    this.form = h(
      'form',
      { class: 'document-form', novalidate: true, on: { submit: (event) => this.#save(event) } },
      this.editor,
      h(
        'div',
        { class: 'row form-buttons' },
        h('button', { class: 'button-primary' }, t('document.save')),
        (this.version = h('span', { class: 'quiet small' })),
      ),
    );
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, t('organisation.title'))),
      documentTabs(this.route.name, this.me),
      this.problems,
      h(
        'div',
        { class: 'document' },
        this.readable,
        h('details', { class: 'document-text', open: true }, h('summary', {}, t('document.text')), this.form),
      ),
    );
    this.editor.value = answer.text;
    this.#showRead(answer);
    this.kept = new KeptForm(`document.${this.titleKey}`).attach(this.form);
    this.editor.mark(linesOf(answer.problems ?? []));
    if (this.editor.value !== answer.text) {
      this.#offerToDiscard(answer);
    }
  }

  /** An earlier text that was not saved came back: it must not be taken for the one in force. */
  #offerToDiscard(answer) {
    const discard = h(
      'button',
      { type: 'button', class: 'button-link', on: { click: () => this.#discard(answer) } },
      t('document.discard'),
    );
    this.version.replaceChildren(h('strong', {}, t('document.unsaved')), ' ', discard);
  }

  #discard(answer) {
    this.kept.clear();
    this.editor.value = answer.text;
    this.version.textContent = t('document.version', { version: answer.version });
  }

  #showRead(answer) {
    const problems = answer.problems ?? [];
    this.version.textContent = t('document.version', { version: answer.version });
    this.problems.replaceChildren(problems.length ? this.#problemList(problems) : '');
    this.readable.replaceChildren(...this.readableOf(answer));
  }

  #problemList(problems) {
    return h(
      'section',
      { class: 'notice notice-warn', 'aria-labelledby': 'document-problems' },
      h('h2', { id: 'document-problems' }, t('document.problems', { count: problems.length })),
      h(
        'ul',
        {},
        problems.map((problem) => h('li', {}, ruleMark(problem.rule), this.#lineLink(problem), problem.message)),
      ),
    );
  }

  #lineLink(problem) {
    return problem.line
      ? [
          h(
            'button',
            { type: 'button', class: 'button-link', on: { click: () => this.editor.goTo(problem.line) } },
            t('document.line', { line: problem.line }),
          ),
          ' ',
        ]
      : null;
  }

  async #save(event) {
    event.preventDefault();
    const button = this.form.querySelector('button');
    button.setAttribute('aria-busy', 'true');
    try {
      const answer = await this.save(this.editor.value);
      this.kept.clear();
      this.#showRead(answer);
      this.editor.mark(linesOf(answer.problems ?? []));
      this.problems.prepend(h('p', { class: 'notice notice-good' }, t('document.saved', { version: answer.version })));
      announce(t('document.saved', { version: answer.version }));
      this.shell.refresh();
    } catch (error) {
      this.#failed(error);
    }
    button.removeAttribute('aria-busy');
  }

  #failed(error) {
    if (error.status === 401) {
      return;
    }
    this.editor.mark(linesOf(error.problems));
    const summary = errorSummary(error, (problem) => (problem.line ? () => this.editor.goTo(problem.line) : null));
    this.problems.replaceChildren(summary);
    focusOn(summary);
    scrollTo(0, 0);
  }
}

function linesOf(problems) {
  return problems.map((problem) => problem.line).filter(Boolean);
}
