import { h } from './dom.js';
import { loadingState } from './desk-page.js';
import { errorNotice } from './errors.js';
import { t } from '../i18n/i18n.js';

/** Pauses in milliseconds before a list in motion is read again; the last one is repeated. */
const PAUSES = [2000, 3000, 5000, 8000, 15_000];

/**
 * A list that arrives page by page, with its loading, empty, error and "more" states.
 * Set `fetchPage(skipCount)`, `renderItems(items)` → Node and `renderEmpty()` → Node, then call `reload()`.
 * While `inMotion(items)` is true, the first page is read again from time to time. `wanted` rows are read at once, as many as were
 * there when somebody left; `renderError(error)` → Node or null replaces the notice of an error.
 */
export class DeskList extends HTMLElement {
  items = [];
  wanted = 0;
  inMotion = () => false;
  renderError = () => null;

  /** Reads the first page again; what is shown stays until the new page is there. */
  async reload() {
    this.items = [];
    if (!this.firstChild) {
      this.replaceChildren(loadingState());
    }
    this.setAttribute('aria-busy', 'true');
    await this.#fetch();
    this.removeAttribute('aria-busy');
  }

  async #fetch() {
    const turn = (this.turn = (this.turn ?? 0) + 1);
    try {
      const answer = await this.fetchPage(this.items.length);
      if (turn === this.turn) {
        this.items.push(...answer.items);
        if (answer.paging.hasMoreItems && this.items.length < this.wanted) {
          return this.#fetch();
        }
        this.wanted = 0;
        this.#render(answer.paging);
      }
    } catch (error) {
      if (turn === this.turn && error.status !== 401) {
        this.#fail(error);
      }
    }
    return null;
  }

  #render(paging) {
    if (!this.items.length) {
      this.replaceChildren(this.renderEmpty());
      return;
    }
    this.replaceChildren(this.renderItems(this.items));
    this.append(this.#footer(paging));
    this.#watch(paging);
    this.dispatchEvent(new Event('shown'));
  }

  /** Reads the list again while something in it is on its way; the focus stays on its row. */
  #watch(paging) {
    clearTimeout(this.timer);
    const longer = this.items.length > paging.maxItems;
    if (longer || !this.inMotion(this.items)) {
      this.looks = 0;
      return;
    }
    const pause = PAUSES[Math.min(this.looks ?? 0, PAUSES.length - 1)];
    this.looks = (this.looks ?? 0) + 1;
    this.timer = setTimeout(() => this.#lookAgain(), pause);
  }

  async #lookAgain() {
    if (!this.isConnected) {
      return;
    }
    if (document.visibilityState === 'hidden') {
      this.timer = setTimeout(() => this.#lookAgain(), PAUSES.at(-1));
      return;
    }
    const focused = this.contains(document.activeElement) && document.activeElement.dataset.rowLink;
    await this.reload();
    if (focused) {
      this.querySelector(`[data-row-link="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
    }
  }

  #footer(paging) {
    const total = paging.totalItems ?? this.items.length;
    const shown = this.items.length;
    // a long list is not counted to its end
    const uncounted = paging.more && paging.hasMoreItems;
    const count = h('span', { role: 'status' }, t(uncounted ? 'list.shown.more' : 'list.shown', { shown, total }));
    if (!paging.hasMoreItems) {
      return h('p', { class: 'more' }, count);
    }
    return h(
      'p',
      { class: 'more' },
      count,
      h('button', { type: 'button', on: { click: (event) => this.#more(event.target) } }, t('list.more')),
    );
  }

  async #more(button) {
    button.setAttribute('aria-busy', 'true');
    const before = this.items.length;
    await this.#fetch();
    this.querySelectorAll('[data-row-link]')[before]?.focus();
    this.dispatchEvent(new Event('more'));
  }

  #fail(error) {
    const notice = this.renderError(error) ?? errorNotice(error, { retry: () => this.#retry() });
    if (!this.items.length) {
      this.replaceChildren(notice);
      return;
    }
    this.querySelector('.more')?.replaceChildren(notice);
  }

  async #retry() {
    this.setAttribute('aria-busy', 'true');
    await this.#fetch();
    this.removeAttribute('aria-busy');
  }
}

/** What an empty list says: kindly, and what could be done. */
export function emptyState(title, text) {
  return h('div', { class: 'state state-empty', role: 'status' }, h('strong', {}, title), text && h('p', {}, text));
}

customElements.define('desk-list', DeskList);
