import './inbox-preview.js';
import { desk } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { href, markState } from '../shell/router.js';
import { screeningTags, someScreening } from '../screening/marks.js';
import { importantTag, stateTag, tag, titleOf, unsureTag } from '../shell/tags.js';
import { timeElement, waitingText } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/** 待我办理: what waits for me? Oldest first; beside the list, on a wide screen, the piece that is selected. */
class InboxPage extends DeskPage {
  async show() {
    this.heading = t('inbox.title');
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => desk.inbox(skip);
    this.list.renderItems = (items) => this.#rows(items);
    this.list.renderEmpty = () => this.#empty();
    this.list.inMotion = (items) => someScreening(items.map((item) => item.draft));
    this.preview = document.createElement('inbox-preview');
    this.replaceChildren(
      h('div', { class: 'page-head' }, h('h1', {}, t('inbox.title')), h('p', { class: 'quiet small grow' }, t('inbox.order'))),
      h('div', { class: 'inbox' }, this.list, this.preview),
    );
    this.list.addEventListener('shown', () => this.#selectFirst());
    await this.list.reload();
  }

  /** The number of waiting drafts changed while the window was away. */
  arrived() {
    this.list.reload();
  }

  #empty() {
    this.preview.hidden = true;
    return emptyState(t('inbox.empty.title'), t('inbox.empty.text'));
  }

  #rows(items) {
    this.preview.hidden = false;
    return h(
      'ol',
      { class: 'inbox-list' },
      items.map((item) => this.#row(item)),
    );
  }

  #row(item) {
    const { draft } = item;
    const link = h(
      'a',
      {
        class: 'inbox-title',
        href: href(`drafts/${draft.id}`),
        data: { rowLink: draft.id },
        on: { focus: () => this.#select(item) },
      },
      titleOf(draft),
    );
    const row = h(
      'li',
      { class: 'inbox-row', data: { draft: draft.id }, on: { click: () => this.#select(item) } },
      h(
        'div',
        { class: 'inbox-head' },
        link,
        h(
          'span',
          { class: 'inbox-waiting', title: t('inbox.waiting') },
          timeElement(item.waitingSince),
          h('span', { class: 'quiet' }, waitingText(item.waitingSince)),
        ),
      ),
      h(
        'div',
        { class: 'row inbox-facts' },
        this.#tags(item),
        h('span', {}, draft.unitName),
        h('span', {}, draft.authorName),
        draft.round > 1 && h('span', {}, t('draft.round', { round: draft.round })),
      ),
    );
    return row;
  }

  #tags(item) {
    return [
      item.stopped ? stateTag(item.draft) : tag(item.draft.levelName ?? t('step.release'), '●', 'tag-current'),
      item.draft.important && importantTag(),
      item.unsure && unsureTag(),
      !item.stopped && screeningTags(item.draft.screening),
    ];
  }

  #selectFirst() {
    const items = this.list.items;
    const wanted = items.find((item) => item.draft.id === this.route.query.draft);
    this.#select(wanted ?? items[0], false);
  }

  #select(item, byHand = true) {
    this.querySelectorAll('.inbox-row').forEach((row) => row.classList.toggle('selected', row.dataset.draft === item.draft.id));
    if (byHand) {
      // coming back from the piece finds the same row selected
      markState('inbox', { draft: item.draft.id });
    }
    this.preview.show(item);
  }
}

customElements.define('inbox-page', InboxPage);
