import './list-document.js';
import { documentTabs } from './document-tabs.js';
import { desk } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorNotice } from '../shell/errors.js';
import { t } from '../i18n/i18n.js';

const DOCUMENTS = ['settings', 'terms'];
const PAUSE = 1500;

/** The lists by which drafts are screened, and the command that screens the open drafts again after a change. */
class ScreeningListsPage extends DeskPage {
  show() {
    return this.load(
      () => Promise.all([desk.screeningLists(), desk.rescreening()]),
      ([lists, progress]) => this.#render(lists, progress),
    );
  }

  #render(lists, progress) {
    this.heading = t('lists.title');
    this.version = h('strong', {}, lists.version);
    this.again = h('div', { class: 'rescreening' });
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, t('organisation.title'))),
      documentTabs(this.route.name, this.me),
      h('p', { class: 'small' }, t('lists.version'), ' ', this.version, ' · ', t('lists.hint')),
      this.again,
      h(
        'div',
        { class: 'document' },
        DOCUMENTS.map((name) =>
          Object.assign(document.createElement('list-document'), {
            name,
            ...lists[name],
            save: (text) => this.#save(name, text),
          }),
        ),
      ),
    );
    this.#showProgress(progress);
  }

  async #save(name, text) {
    const lists = await desk.saveScreeningLists({ [name]: text });
    this.version.textContent = lists.version;
    return lists[name];
  }

  /** Nothing runs: the command. Something runs: how far it is, looked at until it has finished. */
  #showProgress({ total, done, running }) {
    if (!running) {
      const said = total > 0 ? t('lists.rescreened', { done, total }) : t('lists.rescreen.hint');
      this.again.replaceChildren(
        this.me.admin ? this.#command() : '',
        h('span', { class: 'small quiet', role: 'status' }, said),
      );
      return;
    }
    this.again.replaceChildren(
      h('progress', { max: Math.max(total, 1), value: done, 'aria-label': t('lists.rescreening') }),
      h('span', { class: 'small' }, t('lists.rescreening'), ' ', h('strong', {}, `${done} / ${total}`)),
    );
    setTimeout(() => this.isConnected && this.#look(), PAUSE);
  }

  #command() {
    return h('button', { type: 'button', on: { click: (event) => this.#rescreen(event.currentTarget) } }, t('lists.rescreen'));
  }

  async #look() {
    try {
      this.#showProgress(await desk.rescreening());
    } catch (error) {
      this.#failed(error, () => this.#look());
    }
  }

  async #rescreen(button) {
    button.setAttribute('aria-busy', 'true');
    try {
      this.#showProgress(await desk.rescreen());
    } catch (error) {
      this.#failed(error, () => this.#look());
    }
  }

  #failed(error, retry) {
    if (error.status !== 401) {
      this.again.replaceChildren(errorNotice(error, { retry }));
    }
  }
}

customElements.define('screening-lists-page', ScreeningListsPage);
