import { afterApproval, nextSentence, resultOf } from './consequence.js';
import { desk } from '../api/desk.js';
import { h, focusOn } from '../shell/dom.js';
import { controlOf, field, showProblems } from '../shell/fields.js';
import { KeptForm } from '../shell/kept-form.js';
import { href } from '../shell/router.js';
import { t } from '../i18n/i18n.js';

/**
 * The bar at the bottom of a draft: what I can do now, and what it will lead to.
 * Set `draft`, `contentSha256`, `done(changedDraft, message)` and `failed(error, typed)` before connecting.
 */
class DecisionBar extends HTMLElement {
  connectedCallback() {
    const { actions } = this.draft;
    this.form = h('form', {
      class: 'bar',
      novalidate: true,
      'aria-label': t('bar.label'),
      on: { submit: (event) => event.preventDefault() },
    });
    const build = [
      ['DECIDE', () => this.#decision()],
      ['SUBMIT', () => this.#submission()],
      ['RELEASE', () => this.#release()],
      ['RECALL', () => this.#recall()],
    ].find(([action]) => actions.includes(action));
    this.form.append(...build[1]());
    this.replaceChildren(this.form);
    this.kept = new KeptForm(`${this.draft.id}.${this.draft.round}.${this.draft.level ?? this.draft.state}`).attach(this.form);
    this.#sayConsequence();
  }

  /** `a` and `r` go to the button and the field; sending takes one more key, because a name is signed. */
  get keys() {
    return {
      a: () => this.form.querySelector('[data-key="a"]')?.focus(),
      r: () => this.form.querySelector('[data-key="r"]') && this.form.elements.opinion.focus(),
    };
  }

  /** Takes what was typed before the draft was read again. False when there is nothing to decide any more. */
  takeOver(typed) {
    const control = this.form.elements.opinion ?? this.form.elements.reason;
    if (!control) {
      return false;
    }
    control.value ||= typed;
    this.form.dispatchEvent(new Event('input'));
    return true;
  }

  #decision() {
    const { level } = this.draft;
    const sheet = level === 'CONFIDENTIALITY';
    const raise = !this.draft.important && ['FIRST_REVIEW', 'REVIEW', 'CONFIDENTIALITY'].includes(level);
    return [
      this.#say(),
      this.#opinion('opinion', t('bar.opinion'), t('bar.opinion.hint')),
      h(
        'div',
        { class: 'bar-buttons' },
        raise &&
          h(
            'label',
            { class: 'check' },
            h('input', { type: 'checkbox', name: 'important', value: 'true', on: { change: () => this.#sayConsequence() } }),
            t('bar.raise'),
          ),
        sheet
          ? this.#sheetLink()
          : this.#button(level === 'REGISTRATION' ? 'bar.register' : 'bar.approve', 'button-primary', 'a', (button) =>
              this.#decide('APPROVE', button),
            ),
        this.#button('bar.return', 'button-bad', 'r', (button) => this.#decide('RETURN', button)),
        this.draft.actions.includes('UNSURE') &&
          this.#button('bar.unsure', '', null, (button) => this.#decide('UNSURE', button)),
      ),
    ];
  }

  #sheetLink() {
    return h(
      'a',
      { class: 'button button-primary', href: href(`drafts/${this.draft.id}/checklist`), data: { key: 'a' } },
      t('bar.checklist'),
    );
  }

  #submission() {
    const missing = this.draft.problems.length;
    return [
      this.#say(),
      h(
        'div',
        { class: 'bar-buttons' },
        missing > 0 &&
          h('a', { class: 'button', href: href(`drafts/${this.draft.id}/edit`) }, t('bar.complete', { count: missing })),
        this.#submitButton(),
      ),
    ];
  }

  /** Without a finished screening of these words nobody hands in: the button says why instead of failing. */
  #submitButton() {
    const button = this.#button('bar.submit', 'button-primary', 'a', () =>
      this.#unscreened()
        ? focusOn(document.querySelector('screening-strip'))
        : this.#run(
            button,
            () => desk.submit(this.draft.id),
            (draft) => t('done.submitted') + nextSentence(draft),
          ),
    );
    button.setAttribute('aria-disabled', String(Boolean(this.#unscreened())));
    return button;
  }

  /** Why the screening keeps the draft from being handed in; null when it does not. */
  #unscreened() {
    const status = this.draft.screening?.status;
    return ['PENDING', 'UNSCREENED'].includes(status) ? t(`bar.screening.${status}`) : null;
  }

  #release() {
    return [
      this.#say(),
      h(
        'div',
        { class: 'bar-buttons' },
        this.#button('bar.release', 'button-primary', 'a', (button) =>
          this.#run(
            button,
            () => desk.release(this.draft.id),
            () => t('done.released'),
          ),
        ),
      ),
    ];
  }

  #recall() {
    return [
      this.#say(),
      this.#opinion('reason', t('bar.reason'), null),
      h(
        'div',
        { class: 'bar-buttons' },
        this.#button('bar.recall', '', null, (button) =>
          this.#withReason('reason', button, (reason) =>
            this.#run(
              button,
              () => desk.recall(this.draft.id, reason),
              () => t('done.recalled'),
            ),
          ),
        ),
      ),
    ];
  }

  #say() {
    this.consequence = h('p', { class: 'bar-say small', 'aria-live': 'polite' });
    return this.consequence;
  }

  #sayConsequence() {
    const { draft } = this;
    if (draft.actions.includes('DECIDE')) {
      this.consequence.textContent = afterApproval(draft, this.form.elements.important?.checked);
    } else if (draft.actions.includes('SUBMIT')) {
      const first = draft.levels[0];
      this.consequence.textContent =
        this.#unscreened() ??
        (draft.problems.length ? t('bar.missing', { count: draft.problems.length }) : this.#afterSubmission(first));
    } else {
      this.consequence.textContent = t(draft.actions.includes('RELEASE') ? 'after.release' : 'after.recall');
    }
  }

  /** Findings do not keep the author from handing in; the reviewers will ask about each that blocks. */
  #afterSubmission(first) {
    const { block = 0 } = this.draft.screening ?? {};
    const next = t('after.submit', {
      level: first?.name ?? '',
      names: (first?.signers ?? []).map((signer) => signer.name).join(t('list.comma')),
    });
    return block > 0 ? `${t('bar.findings', { count: block })}${next}` : next;
  }

  #opinion(name, label, placeholder) {
    return field({ name, label, control: h('textarea', { rows: 2, placeholder, maxlength: 1000 }) });
  }

  #button(key, kind, shortcut, press) {
    return h(
      'button',
      {
        type: 'button',
        class: kind || null,
        data: shortcut ? { key: shortcut } : {},
        on: { click: (event) => press(event.currentTarget) },
      },
      t(key),
    );
  }

  #decide(outcome, button) {
    const send = (opinion) =>
      this.#run(
        button,
        () => desk.decide(this.draft.id, this.#decisionOf(outcome, opinion)),
        (draft) => resultOf(draft, this.#level(), outcome),
      );
    if (outcome === 'RETURN') {
      this.#withReason('opinion', button, send);
    } else {
      send(this.form.elements.opinion.value.trim());
    }
  }

  #decisionOf(outcome, opinion) {
    return {
      level: this.draft.level,
      outcome,
      opinion,
      important: this.draft.important || Boolean(this.form.elements.important?.checked),
      round: this.draft.round,
      contentSha256: this.contentSha256,
    };
  }

  #level() {
    return this.draft.levels.find((level) => level.level === this.draft.level) ?? { name: this.draft.levelName };
  }

  #withReason(name, button, send) {
    const reason = this.form.elements[name].value.trim();
    if (!reason) {
      showProblems(this.form, [{ rule: 'G7', message: t('bar.reason.missing'), field: name }]);
      focusOn(controlOf(this.form, name));
      return;
    }
    send(reason);
  }

  async #run(button, call, message) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    button.setAttribute('aria-busy', 'true');
    showProblems(this.form, []);
    try {
      const changed = await call();
      this.kept.clear();
      await this.done(changed, message(changed));
    } catch (error) {
      this.#refused(error);
    } finally {
      this.busy = false;
      button.removeAttribute('aria-busy');
    }
  }

  #refused(error) {
    if (error.status === 401) {
      return;
    }
    const control = this.form.elements.opinion ?? this.form.elements.reason;
    showProblems(this.form, error.problems);
    this.failed(error, control?.value ?? '');
  }
}

customElements.define('decision-bar', DecisionBar);
