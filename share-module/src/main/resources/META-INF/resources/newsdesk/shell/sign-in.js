import { signIn } from '../api/desk.js';
import { h } from './dom.js';
import { errorSummary } from './errors.js';
import { field } from './fields.js';
import { language, t } from '../i18n/i18n.js';

/**
 * Asks for name and password. Set `expired` when a session ended; fires `signed-in` and `language` (detail = other language).
 * The URL stays as it is, so that after signing in people are where they wanted to go.
 */
class SignIn extends HTMLElement {
  expired = false;

  connectedCallback() {
    document.title = `${t('signin.title')} – ${t('app.name')}`;
    this.form = h(
      'form',
      { class: 'stack', novalidate: true, on: { submit: (event) => this.#submit(event) } },
      field({
        name: 'userId',
        label: t('signin.user'),
        control: h('input', { autocomplete: 'username', autocapitalize: 'none', spellcheck: 'false', required: true }),
      }),
      field({
        name: 'password',
        label: t('signin.password'),
        control: h('input', { type: 'password', autocomplete: 'current-password', required: true }),
      }),
      h('button', { class: 'button-primary' }, t('signin.submit')),
    );
    this.problems = h('div');
    const other = language() === 'en' ? 'zh_CN' : 'en';
    this.replaceChildren(
      h(
        'main',
        { class: 'sign-in' },
        h('p', { class: 'brand' }, t('app.name')),
        h('h1', {}, t('signin.title')),
        this.expired
          ? h('p', { class: 'notice notice-warn', role: 'status' }, t('signin.expired'))
          : h('p', { class: 'quiet' }, t('signin.hint')),
        this.problems,
        this.form,
        h(
          'button',
          {
            type: 'button',
            class: 'button-link',
            lang: other === 'en' ? 'en' : 'zh-CN',
            on: { click: () => this.dispatchEvent(new CustomEvent('language', { detail: other })) },
          },
          t('language.other'),
        ),
      ),
    );
    this.form.elements.userId.focus();
  }

  async #submit(event) {
    event.preventDefault();
    const { userId, password } = this.form.elements;
    const button = this.form.querySelector('button');
    if (!userId.value.trim() || !password.value) {
      this.#problem(t('signin.missing'), userId.value.trim() ? password : userId);
      return;
    }
    button.setAttribute('aria-busy', 'true');
    try {
      await signIn(userId.value.trim(), password.value);
      this.dispatchEvent(new Event('signed-in'));
    } catch (error) {
      button.removeAttribute('aria-busy');
      this.#problem(error.status === 403 || error.status === 400 ? t('signin.wrong') : error.message, password);
    }
  }

  #problem(message, control) {
    const summary = errorSummary({ problems: [{ rule: null, message }] }, () => () => control.focus());
    this.problems.replaceChildren(summary);
    control.focus();
  }
}

customElements.define('sign-in', SignIn);
