import { registerHead } from './register-head.js';
import { restorationForm } from './restoration-form.js';
import { verdict } from './verdict.js';
import { desk } from '../api/desk.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorNotice } from '../shell/errors.js';
import { controlOf, field, showProblems } from '../shell/fields.js';
import { announce } from '../shell/live.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

const PAUSE = 700;
const HEAD = /^[0-9a-f]{64}$/;

/** 校验: is the register as it was written? One button, real progress, one clear verdict, and what to do next. */
class VerificationPage extends DeskPage {
  show() {
    return this.load(
      () => Promise.all([desk.verification(), desk.registerHead()]),
      ([run, head]) => this.#render(run, head),
    );
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  #render(run, head) {
    this.heading = t('verification.title');
    this.witness = h('div', { class: 'result' });
    this.result = h('div', { class: 'result' });
    this.replaceChildren(
      h('p', { class: 'back small' }, h('a', { href: href('register') }, `← ${t('register.title')}`)),
      h('div', { class: 'page-head' }, h('h1', {}, t('verification.title'))),
      h('p', { class: 'measure' }, t('verification.what')),
      this.witness,
      this.#form(),
      this.result,
    );
    this.#showHead(head);
    this.#showRun(run);
  }

  #showHead(head) {
    this.witness.replaceChildren(
      registerHead(head),
      head.witness === 'LOST' ? restorationForm(this.me, () => this.show()) : '',
      head.witness === 'MISSING' ? h('p', { class: 'notice notice-warn' }, t('witness.missing.what')) : '',
    );
  }

  #form() {
    this.form = h(
      'form',
      { class: 'verification-form', novalidate: true, on: { submit: (event) => this.#start(event) } },
      field({
        name: 'head',
        label: t('verification.head'),
        hint: t('verification.head.hint'),
        control: h('input', { class: 'mono', autocomplete: 'off', spellcheck: 'false', value: this.route.query.head ?? '' }),
      }),
      h('button', { class: 'button-primary' }, t('verification.start')),
    );
    return this.form;
  }

  async #start(event) {
    event.preventDefault();
    // a head is copied from paper: blanks and capitals do not matter
    const head = this.form.elements.head.value.replace(/\s/g, '').toLowerCase();
    if (head && !HEAD.test(head)) {
      showProblems(this.form, [{ rule: null, message: t('verification.head.wrong', { count: head.length }), field: 'head' }]);
      controlOf(this.form, 'head').focus();
      return;
    }
    showProblems(this.form, []);
    try {
      const run = await desk.verify(head);
      this.asked = true;
      this.#showRun(run);
    } catch (error) {
      this.#failed(error);
    }
  }

  #showRun(run) {
    clearTimeout(this.timer);
    if (run.state === 'RUNNING') {
      this.asked = true;
      this.#progress(run);
      this.timer = setTimeout(() => this.#lookAgain(), PAUSE);
      return;
    }
    this.result.replaceChildren(verdict(run) ?? '');
    if (this.asked) {
      this.asked = false;
      focusOn(this.result.querySelector('h2'));
      announce(this.result.querySelector('h2')?.textContent ?? '');
    }
  }

  #progress({ read, total }) {
    const bar = this.result.querySelector('progress') ?? h('progress', { 'aria-label': t('verification.progress') });
    bar.max = total || 1;
    bar.value = read;
    const words = h('p', { class: 'small quiet' }, t('verification.read', { read, total }));
    if (bar.isConnected) {
      bar.nextSibling.replaceWith(words);
    } else {
      this.result.replaceChildren(h('div', { class: 'notice verification-progress' }, bar, words));
    }
  }

  async #lookAgain() {
    try {
      const run = await desk.verification();
      if (this.isConnected) {
        this.#showRun(run);
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error) {
    if (error.status !== 401 && this.isConnected) {
      const rest = showProblems(this.form, error.problems ?? []);
      this.result.replaceChildren(rest.length ? errorNotice(error, { retry: () => this.#lookAgain() }) : '');
    }
  }
}

customElements.define('verification-page', VerificationPage);
