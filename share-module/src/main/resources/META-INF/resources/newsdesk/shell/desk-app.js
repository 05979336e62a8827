import './sign-in.js';
import { config } from '../api/config.js';
import { desk, signOut } from '../api/desk.js';
import { session } from '../api/session.js';
import { h, focusOn } from './dom.js';
import { errorNotice } from './errors.js';
import { openHelp } from './help-dialog.js';
import { listenToKeys } from './keys.js';
import { navigation } from './navigation.js';
import { go, href, parseRoute } from './router.js';
import { language, loadMessages, setLanguage, t } from '../i18n/i18n.js';

/** The pages: their element, their module, and the areas of messages they need beside the core. Loaded when first opened. */
const PAGES = {
  inbox: ['inbox-page', () => import('../inbox/inbox-page.js')],
  unit: ['unit-page', () => import('../unit/unit-page.js')],
  draft: ['draft-page', () => import('../draft/draft-page.js'), 'review'],
  edit: ['edit-page', () => import('../draft/edit-page.js'), 'review'],
  checklist: ['checklist-page', () => import('../checklist/checklist-page.js'), 'review'],
  register: ['register-page', () => import('../register/register-page.js'), 'records'],
  verification: ['verification-page', () => import('../register/verification-page.js'), 'records'],
  archive: ['archive-page', () => import('../archive/archive-page.js'), 'records'],
  import: ['import-page', () => import('../publication/import-page.js'), 'records'],
  packages: ['packages-page', () => import('../packages/packages-page.js'), 'records'],
  imports: ['imports-page', () => import('../packages/imports-page.js'), 'records'],
  piece: ['piece-page', () => import('../piece/piece-page.js'), 'review', 'records'],
  organisation: ['organisation-page', () => import('../organisation/organisation-page.js'), 'lists'],
  checklistList: ['checklist-list-page', () => import('../organisation/checklist-list-page.js'), 'lists'],
  screeningLists: ['screening-lists-page', () => import('../organisation/screening-lists-page.js'), 'lists'],
  outlets: ['outlets-page', () => import('../organisation/outlets-page.js'), 'lists'],
  retention: ['retention-page', () => import('../organisation/retention-page.js'), 'lists'],
};

/** The frame around the pages: session, menu, routing, focus, language, lost connection. */
class DeskApp extends HTMLElement {
  me = null;
  #scrolls = new Map();
  #byLink = false;
  #shown = null;

  async connectedCallback() {
    await loadMessages('core');
    history.scrollRestoration = 'manual';
    session.addEventListener('expired', () => this.#signIn(true));
    addEventListener('hashchange', () => this.#navigate());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.me && this.#look());
    addEventListener('online', () => this.#connection());
    addEventListener('offline', () => this.#connection());
    document.addEventListener('click', (event) => this.#noteLink(event));
    listenToKeys(() => ({ '?': openHelp, i: () => go('inbox'), ...this.#shown?.page?.keys }));
    await this.#start();
  }

  /** Reads the counts and roles again, after something was done that changes them. */
  async refresh() {
    try {
      this.me = await desk.me();
      this.#menu();
    } catch {
      // the counts in the menu stay as they are; the page itself tells what does not work
    }
  }

  /** Somebody comes back to the window: has something arrived? */
  async #look() {
    const before = this.me.counts?.inbox;
    await this.refresh();
    if (this.me?.counts?.inbox !== before) {
      this.#shown?.page?.arrived?.();
    }
  }

  async #start() {
    if (!session.signedIn) {
      this.#signIn(false);
      return;
    }
    try {
      this.me = await desk.me();
    } catch (error) {
      this.#cannotStart(error);
      return;
    }
    if (!this.me.organisation && this.me.admin && location.hash.length < 3) {
      // before anything else the bureau has to be described
      history.replaceState(null, '', href('organisation'));
    }
    this.#frame();
    await this.#navigate();
  }

  #cannotStart(error) {
    if (error.status !== 401) {
      this.replaceChildren(
        h('main', { class: 'page' }, h('h1', {}, t('app.name')), errorNotice(error, { retry: () => this.#start() })),
      );
    }
  }

  #signIn(expired) {
    if (config.session === 'share') {
      // Share shows its own sign-in page and comes back
      parent.location.reload();
      return;
    }
    if (this.querySelector('sign-in')) {
      return;
    }
    this.#shown = null;
    const page = document.createElement('sign-in');
    page.expired = expired;
    page.addEventListener('signed-in', () => this.#start());
    page.addEventListener('language', async (event) => {
      await setLanguage(event.detail);
      page.connectedCallback();
    });
    this.replaceChildren(page);
  }

  #frame() {
    this.main = h('main', { id: 'main' });
    this.nav = h('header', { class: 'nav' });
    this.offline = h('p', { class: 'offline', role: 'alert', hidden: true });
    this.replaceChildren(
      h(
        'button',
        { type: 'button', class: 'skip', on: { click: () => focusOn(this.main.querySelector('h1')) } },
        t('nav.skip'),
      ),
      h('div', { class: 'frame' }, this.nav, h('div', { class: 'content' }, this.offline, this.main)),
    );
    this.#connection();
  }

  /** Draws the menu when it has changed; the focus stays on the entry where it was. */
  #menu() {
    const { name, params } = parseRoute(location.hash);
    const shows = JSON.stringify([this.me, name, params, language()]);
    if (!this.nav || this.nav.dataset.shows === shows) {
      return;
    }
    const focused = this.nav.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
    this.nav.dataset.shows = shows;
    this.nav.replaceChildren(
      ...navigation(
        this.me,
        { name, params },
        { help: openHelp, language: () => this.#switchLanguage(), signOut: () => this.#leave() },
      ),
    );
    if (focused && !this.#byLink) {
      this.nav.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
    }
  }

  async #navigate() {
    if (!this.main?.isConnected) {
      return;
    }
    const turn = (this.turn = (this.turn ?? 0) + 1);
    const restore = this.#byLink ? null : this.#scrolls.get(location.hash);
    const first = this.#shown === null;
    const route = parseRoute(location.hash);
    this.#byLink = false;
    // a dialog belongs to the page it was opened on; what was typed there is kept
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
    this.main.setAttribute('aria-busy', 'true');
    const element = await this.#loaded(route.name);
    if (turn !== this.turn) {
      return;
    }
    this.main.removeAttribute('aria-busy');
    if (!element) {
      return;
    }
    const page = document.createElement(element);
    Object.assign(page, { me: this.me, route, shell: this });
    this.#shown = { hash: location.hash, page };
    this.#menu();
    if (route.name === 'unknown') {
      page.className = 'page';
      page.append(h('h1', {}, t('notfound.title')), h('p', {}, t('notfound.text')));
    }
    this.main.replaceChildren(page);
    scrollTo(0, 0);
    if (!first) {
      this.refresh();
    }
    await page.ready;
    if (this.#shown?.page === page) {
      this.#arrive(page, restore, first);
    }
  }

  /** Loads what a page is made of; says so with a way to try again when the connection is lost. Null when it failed. */
  async #loaded(name) {
    const [element, load, ...areas] = PAGES[name] ?? ['div', () => null];
    try {
      await Promise.all([load(), ...areas.map(loadMessages)]);
      return element;
    } catch {
      const retry = () => this.#navigate();
      this.main.replaceChildren(h('div', { class: 'page' }, h('h1', {}, t('error.title')), errorNotice(unreachable(), { retry })));
      return null;
    }
  }

  #arrive(page, restore, first) {
    if (!first && (document.activeElement === document.body || !document.activeElement)) {
      focusOn(page.querySelector('[data-arrive]') ?? page.querySelector('h1'));
    }
    if (restore) {
      scrollTo(0, restore);
    }
  }

  /** Following a link starts at the top; coming back starts where one was. */
  #noteLink(event) {
    const link = event.target.closest?.('a[href^="#/"]');
    if (this.#shown) {
      this.#scrolls.set(this.#shown.hash, scrollY);
    }
    if (link && link.hash !== location.hash) {
      this.#byLink = true;
    }
  }

  async #switchLanguage() {
    await setLanguage(language() === 'en' ? 'zh_CN' : 'en');
    await this.refresh();
    this.#frame();
    this.#menu();
    await this.#navigate();
  }

  async #leave() {
    await signOut();
    this.me = null;
    this.#signIn(false);
  }

  #connection() {
    if (this.offline) {
      this.offline.textContent = t('error.connection');
      this.offline.hidden = navigator.onLine;
    }
  }
}

function unreachable() {
  return { problems: [{ rule: null, message: t('error.offline') }] };
}

customElements.define('desk-app', DeskApp);
