import { desk } from '../api/desk.js';
import { textPreview } from '../draft/text-preview.js';
import { h } from '../shell/dom.js';
import { errorNotice, ruleMark } from '../shell/errors.js';
import { href } from '../shell/router.js';
import { outcomeTag, signerText, titleOf } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const PAUSE = 150;

/** The selected piece beside the list: its words and what was said so far. Hidden, and idle, on a narrow screen. */
class InboxPreview extends HTMLElement {
  /** Shows an inbox item; moving on before the text has come costs nothing. */
  show(item) {
    if (this.item?.draft.id === item.draft.id || getComputedStyle(this).display === 'none') {
      return;
    }
    this.item = item;
    this.abort?.abort();
    this.abort = new AbortController();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#read(item.draft, this.abort.signal), this.firstChild ? PAUSE : 0);
  }

  async #read(draft, signal) {
    if (draft.state === 'STOPPED') {
      // a marked document is opened on purpose, not by walking past it
      this.replaceChildren(this.#head(draft), h('p', { class: 'notice notice-bad' }, ruleMark('I12'), t('stopped.title')));
      return;
    }
    if (draft.screening?.status === 'UNSCREENED') {
      this.replaceChildren(this.#head(draft), h('p', { class: 'state' }, t('text.unreadable')));
      return;
    }
    try {
      const text = await desk.text(draft.id, signal);
      this.replaceChildren(this.#head(draft), textPreview(text));
      this.scrollTop = 0;
    } catch (error) {
      if (error.name !== 'AbortError' && error.status !== 401) {
        this.replaceChildren(this.#head(draft), errorNotice(error, { retry: () => this.#read(draft, signal) }));
      }
    }
  }

  #head(draft) {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', t('inbox.preview', { title: titleOf(draft) }));
    const last = draft.lastSignOff;
    return h(
      'div',
      { class: 'inbox-preview-head' },
      h('p', { class: 'small quiet name' }, draft.name),
      last &&
        h(
          'p',
          { class: 'row small' },
          outcomeTag(last.outcome),
          `${last.levelName} · ${signerText(last)}`,
          timeElement(last.at),
          last.opinion && h('span', { class: 'opinion' }, last.opinion),
        ),
      h('a', { class: 'button button-primary', href: href(`drafts/${draft.id}`) }, t('inbox.open')),
    );
  }
}

customElements.define('inbox-preview', InboxPreview);
