import { desk } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { emptyState } from '../shell/desk-list.js';
import { errorNotice } from '../shell/errors.js';
import { filterForm } from '../shell/filter-form.js';
import { readsWholeRegister } from '../shell/roles.js';
import { href } from '../shell/router.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const HASH_SHOWN = 8;
const KINDS = {
  SUBMISSION: ['○', ''],
  REGISTRATION: ['◆', 'tag-current'],
  RELEASE: ['✓', 'tag-good'],
  PUBLICATION: ['▤', 'tag-good'],
  ENDORSEMENT: ['✎', 'tag-good'],
  PRIZE: ['★', 'tag-good'],
  CORRECTION: ['↻', 'tag-warn'],
  WITHDRAWAL: ['✗', 'tag-bad'],
  ANNULMENT: ['⊘', 'tag-warn'],
  DISPOSAL: ['▣', ''],
  RESTORATION: ['!', 'tag-bad'],
};

/** 登记簿: is it registered, which number, and does the chain hold? */
class RegisterPage extends DeskPage {
  verdict = null;

  async show() {
    this.heading = t('register.title');
    this.filter = filterForm(this, 'register', () => this.list.reload());
    this.list = document.createElement('desk-list');
    this.list.fetchPage = (skip) => desk.register(this.filter.values, skip);
    this.list.renderItems = (items) => this.#table(items);
    this.list.renderEmpty = () =>
      emptyState(t('register.empty.title'), t(this.filter.active ? 'filter.empty' : 'register.empty.text'));
    this.verification = h('div', { 'aria-live': 'polite', class: 'verification' });
    this.replaceChildren(
      h(
        'div',
        { class: 'page-head' },
        h('h1', {}, t('register.title')),
        h('p', { class: 'quiet small grow' }, t('register.hint')),
        readsWholeRegister(this.me) &&
          h('button', { type: 'button', on: { click: (event) => this.#verify(event.currentTarget) } }, t('register.verify')),
      ),
      this.verification,
      this.filter.element,
      this.list,
    );
    await this.list.reload();
  }

  #table(entries) {
    this.filter.noteUnits(entries);
    return dataTable({
      caption: t('register.title'),
      rows: entries,
      columns: [
        { label: t('register.number'), class: 'nowrap', cell: (entry) => entry.label && h('strong', {}, entry.label) },
        { label: t('register.kind'), class: 'nowrap', cell: (entry) => this.#kind(entry) },
        {
          label: t('register.draft'),
          head: true,
          cell: (entry) => h('a', { href: href(`drafts/${entry.draftId}`), data: { rowLink: entry.draftId } }, entry.title),
        },
        { label: t('register.unit'), cell: (entry) => entry.unitName },
        { label: t('register.actor'), class: 'nowrap', cell: (entry) => entry.actorName },
        { label: t('register.at'), class: 'nowrap', cell: (entry) => timeElement(entry.at) },
        { label: t('register.chain'), class: 'nowrap', cell: (entry) => this.#position(entry) },
      ],
    });
  }

  #kind(entry) {
    return tag(t(`kind.${entry.kind}`), ...(KINDS[entry.kind] ?? ['○', '']));
  }

  #position(entry) {
    return h(
      'span',
      { class: 'chain', title: entry.hash },
      h('span', { class: 'chain-place' }, `#${entry.sequence}`),
      h('span', { class: 'mono quiet' }, entry.hash.slice(0, HASH_SHOWN)),
      this.#mark(entry),
    );
  }

  #mark(entry) {
    if (!this.verdict) {
      return null;
    }
    const mistake = this.verdict.mistakes.find((one) => one.sequence === entry.sequence);
    return mistake ? tag(t(`mistake.${mistake.mistake}`), '✗', 'tag-bad') : tag(t('register.verified'), '✓', 'tag-good');
  }

  async #verify(button) {
    button.setAttribute('aria-busy', 'true');
    try {
      this.verdict = await desk.verification();
      this.verification.replaceChildren(verdictNotice(this.verdict));
      await this.list.reload();
    } catch (error) {
      this.verification.replaceChildren(errorNotice(error, { retry: () => this.#verify(button) }));
    }
    button.removeAttribute('aria-busy');
  }
}

function verdictNotice(verdict) {
  if (verdict.intact) {
    return h(
      'div',
      { class: 'notice notice-good' },
      h('p', {}, h('strong', {}, `✓ ${t('register.intact', { entries: verdict.entries })}`)),
      verdict.head && h('p', { class: 'small' }, t('register.head'), ' ', h('span', { class: 'mono head' }, verdict.head)),
    );
  }
  return h(
    'div',
    { class: 'notice notice-bad' },
    h('h2', {}, `✗ ${t('register.broken', { count: verdict.mistakes.length })}`),
    h(
      'ul',
      {},
      verdict.mistakes.map((mistake) =>
        h('li', {}, `#${mistake.sequence} · ${t(`mistake.${mistake.mistake}`)} · ${mistake.message}`),
      ),
    ),
  );
}

customElements.define('register-page', RegisterPage);
