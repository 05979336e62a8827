import { isCleanable } from './clean-copy.js';
import { countTags } from './marks.js';
import { whenScreened } from './watch.js';
import { desk } from '../api/desk.js';
import { h } from '../shell/dom.js';
import { errorNotice, ruleMark } from '../shell/errors.js';
import { href } from '../shell/router.js';
import { tag } from '../shell/tags.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

const MANY = 99;

/**
 * What the machine says about a draft: status with progress, counts, reason and way out. It stands above the text.
 * Set `draft`, `screening` (of the API, or `{error}` when it could not be read), `contentSha256` of the text that is shown,
 * `finished(screening)`, `step()` and `cleanCopy()` before connecting.
 */
class ScreeningStrip extends HTMLElement {
  connectedCallback() {
    this.classList.add('screening');
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', t('screening.title'));
    this.setAttribute('tabindex', '-1');
    this.#show(this.screening);
  }

  /** Asks for a new screening and waits for it. */
  async again(button) {
    button?.setAttribute('aria-busy', 'true');
    try {
      this.#show(await desk.screenAgain(this.draft.id, this.draft.contentSha256));
    } catch (error) {
      this.#failed(error);
    }
  }

  #show(screening) {
    this.screening = screening;
    this.dataset.status = screening.error ? 'FAILED' : this.#outdated(screening) ? 'OUTDATED' : screening.status;
    this.classList.toggle('screening-blocks', screening.counts?.block > 0);
    const states = {
      PENDING: () => this.#pending(screening),
      CLEAN: () => this.#clean(),
      FINDINGS: () => this.#found(screening),
      UNSCREENED: () => this.#unscreened(screening),
      OUTDATED: () => this.#stale(),
      FAILED: () => [errorNotice(screening.error, { retry: () => this.#readAgain() })],
    };
    this.replaceChildren(...states[this.dataset.status](), this.#footing(screening));
    if (this.dataset.status === 'PENDING') {
      this.#wait();
    }
  }

  /** The result belongs to other words than those that are shown. */
  #outdated(screening) {
    return screening.status !== 'PENDING' && this.contentSha256 && screening.contentSha256 !== this.contentSha256;
  }

  #pending({ progress }) {
    this.meter = h('progress', { max: 100, 'aria-label': t('screening.progress') });
    this.step_ = h('span', { role: 'status' });
    this.#progress(progress);
    return [
      h('p', { class: 'row' }, tag(t('screening.PENDING'), '◌'), this.step_),
      this.meter,
      h('p', { class: 'small quiet' }, t('screening.pending.hint')),
    ];
  }

  #progress(progress) {
    const { step = 'QUEUED', percent = 0, ahead = 0 } = progress ?? {};
    this.meter.value = percent;
    this.step_.textContent =
      step === 'QUEUED' && ahead > 0 ? t('screening.ahead', { ahead }) : t(`screening.step.${step}`, { percent });
  }

  #clean() {
    return [h('p', { class: 'row' }, tag(t('screening.CLEAN'), '✓', 'tag-good'), t('screening.clean.hint'))];
  }

  #found({ counts, reason }) {
    const details = [
      counts.hidden > 0 && t('screening.hidden', { count: counts.hidden }),
      counts.open > 0 ? t('screening.open', { count: counts.open }) : t('screening.resolved'),
    ];
    return [
      h(
        'p',
        { class: 'row' },
        countTags(counts),
        h('span', {}, details.filter(Boolean).join(' · ')),
        h('span', { class: 'grow' }),
        h(
          'button',
          { type: 'button', class: 'button-primary', on: { click: () => this.step() } },
          t('screening.step', { count: Math.min(MANY, counts.block + counts.advise) }),
          h('kbd', { 'aria-hidden': 'true' }, 'n'),
        ),
      ),
      ...(reason ? [h('p', { class: 'notice notice-warn' }, ruleMark(reason.rule), reason.message)] : []),
    ];
  }

  #unscreened({ reason }) {
    const edits = this.draft.actions.includes('EDIT');
    return [
      h(
        'p',
        { class: 'row' },
        tag(t('screening.UNSCREENED'), '✗', 'tag-bad'),
        h('strong', {}, ruleMark(reason?.rule), ' ', reason?.message),
      ),
      h('p', { class: 'small' }, t(edits ? 'screening.way.author' : 'screening.way.reviewer')),
      edits &&
        h(
          'p',
          {},
          h(
            'a',
            { class: 'button', href: href(`drafts/${this.draft.id}/edit`, { field: 'content' }) },
            t('screening.way.upload'),
          ),
        ),
    ].filter(Boolean);
  }

  #stale() {
    return [h('p', { class: 'row' }, tag(t('screening.OUTDATED'), '▲', 'tag-warn'), t('screening.outdated.hint'))];
  }

  /** What holds in every state: the machine helps, people decide. */
  #footing({ finishedAt, engineVersion, listVersion, status }) {
    return h(
      'p',
      { class: 'row small quiet screening-foot' },
      h('span', {}, t('screening.supports')),
      finishedAt &&
        h(
          'span',
          { class: 'nowrap', title: t('screening.versions', { engine: engineVersion, list: listVersion }) },
          t('screening.at'),
          ' ',
          timeElement(finishedAt),
        ),
      this.#tools(status),
    );
  }

  #tools(status) {
    return [
      status !== 'PENDING' &&
        this.draft.actions.includes('SCREEN') &&
        h(
          'button',
          { type: 'button', class: 'button-link small', on: { click: (event) => this.again(event.currentTarget) } },
          t('screening.again'),
        ),
      this.cleanCopy &&
        this.screening.findings?.some(isCleanable) &&
        h('button', { type: 'button', class: 'button-link small', on: { click: () => this.cleanCopy() } }, t('clean.button')),
    ];
  }

  async #wait() {
    const mine = (this.turn = {});
    try {
      const screening = await whenScreened(
        this.draft.id,
        (state) => this.#progress(state.progress),
        () => this.isConnected && this.turn === mine,
      );
      if (screening) {
        this.finished(screening);
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error) {
    if (error.status !== 401) {
      this.#show({ error });
    }
  }

  async #readAgain() {
    try {
      const screening = await desk.screening(this.draft.id);
      screening.status === 'PENDING' ? this.#show(screening) : this.finished(screening);
    } catch (error) {
      this.#failed(error);
    }
  }
}

customElements.define('screening-strip', ScreeningStrip);
