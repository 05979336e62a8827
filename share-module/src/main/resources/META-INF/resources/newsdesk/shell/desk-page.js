import { h } from './dom.js';
import { errorNotice } from './errors.js';
import { t } from '../i18n/i18n.js';

/**
 * Base of every page. The shell sets `me` (the answer of GET me), `route` and `shell` before it connects the element.
 * `ready` ends when the first content is shown or has failed; the shell then moves the focus to the heading.
 */
export class DeskPage extends HTMLElement {
  me = null;
  route = null;
  shell = null;
  ready = Promise.resolve();

  connectedCallback() {
    this.classList.add('page');
    this.ready = Promise.resolve(this.show());
  }

  /** Shows the page; overridden by each page. */
  show() {}

  /** Single-key commands of the page, key → function; read at each key press. */
  get keys() {
    return {};
  }

  set heading(text) {
    document.title = `${text} – ${t('app.name')}`;
  }

  /** Shows that something is being read, then what `render` makes of it, or the error with a way to try again. */
  async load(read, render) {
    this.replaceChildren(loadingState());
    try {
      const answer = await read();
      this.replaceChildren();
      render(answer);
    } catch (error) {
      if (error.status === 401) {
        return;
      }
      this.heading = t('error.title');
      this.replaceChildren(h('h1', {}, t('error.title')), errorNotice(error, { retry: () => this.load(read, render) }));
    }
  }
}

export function loadingState() {
  return h('div', { class: 'state state-loading', role: 'status' }, t('state.loading'));
}
