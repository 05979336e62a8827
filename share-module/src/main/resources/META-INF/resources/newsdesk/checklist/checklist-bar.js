import { afterApproval } from '../draft/consequence.js';
import { h, focusOn } from '../shell/dom.js';
import { controlOf, field, showProblems } from '../shell/fields.js';
import { KeptForm } from '../shell/kept-form.js';
import { t } from '../i18n/i18n.js';

const LONGEST_OPINION = 1000;

/** The bar below the sheet: how far one has come, what is in the way, the opinion and the buttons. */
export class ChecklistBar {
  /**
   * @param {{draft: object, sheet: object, screened: boolean, entries: ChecklistEntries, resolutions: FindingResolutions}} work
   * @param {{send: Function, hindered: Function, goToItem: Function, goToFinding: Function}} on `send(outcome, opinion, button)`
   */
  constructor(work, on) {
    Object.assign(this, work, { on });
    this.element = h('div', { class: 'dock' }, this.#form());
    this.progress();
  }

  get opinion() {
    return this.form.elements.opinion;
  }

  get approve() {
    return this.form.querySelector('[data-key="a"]');
  }

  /** Shows how far one has come; to be called after each change. */
  progress() {
    const { answered } = this.entries;
    const hindrances = this.#hindrances();
    this.meter.value = answered;
    this.state.replaceChildren(
      h('strong', {}, t('checklist.count', { answered, total: this.sheet.items.length })),
      ' ',
      ...(hindrances.length ? hindrances.flat(2) : [afterApproval(this.draft, false)]),
    );
    this.hindered = hindrances.length > 0;
    this.approve.setAttribute('aria-disabled', String(this.hindered));
  }

  /** What was sent was refused: problems beside their fields. */
  show(problems) {
    showProblems(this.form, problems);
  }

  clear() {
    this.kept.clear();
  }

  #form() {
    this.meter = h('progress', { max: this.sheet.items.length, value: 0, 'aria-label': t('checklist.progress') });
    this.state = h('p', { class: 'bar-say small', 'aria-live': 'polite' });
    this.form = h(
      'form',
      { class: 'bar', novalidate: true, 'aria-label': t('bar.label'), on: { submit: (event) => event.preventDefault() } },
      h('div', { class: 'bar-progress' }, this.meter, this.state),
      field({
        name: 'opinion',
        label: t('bar.opinion'),
        control: h('textarea', { rows: 2, maxlength: LONGEST_OPINION, placeholder: t('bar.opinion.hint') }),
      }),
      h(
        'div',
        { class: 'bar-buttons' },
        this.#button('bar.approve', 'button-primary', 'a', 'APPROVE'),
        this.#button('bar.return', 'button-bad', 'r', 'RETURN'),
        this.draft.actions.includes('UNSURE') && this.#button('bar.unsure', '', null, 'UNSURE'),
      ),
    );
    this.kept = new KeptForm(`${this.draft.id}.${this.draft.round}.CONFIDENTIALITY`).attach(this.form);
    return this.form;
  }

  #button(key, kind, shortcut, outcome) {
    return h(
      'button',
      {
        type: 'button',
        class: kind || null,
        data: shortcut ? { key: shortcut } : {},
        on: { click: (event) => this.#press(outcome, event.currentTarget) },
      },
      t(key),
    );
  }

  #press(outcome, button) {
    const opinion = this.opinion.value.trim();
    if (outcome === 'APPROVE' && this.hindered) {
      this.on.hindered();
    } else if (outcome === 'RETURN' && !opinion) {
      this.show([{ rule: 'G7', message: t('bar.reason.missing'), field: 'opinion' }]);
      focusOn(controlOf(this.form, 'opinion'));
    } else {
      this.on.send(outcome, opinion, button);
    }
  }

  /** What keeps the sheet from being approved, each with a way to its place. */
  #hindrances() {
    const { blank, refused } = this.entries;
    const { open, toBeFixed } = this.resolutions;
    const items = (list) => list.map((item) => jump(item.id, () => this.on.goToItem(item.id)));
    return [
      !this.screened && [t('checklist.unscreened'), ' '],
      blank.length && [t('checklist.blank'), ' ', items(blank)],
      open.length && [jump(t('checklist.open', { count: open.length }), () => this.on.goToFinding(open[0].id))],
      refused.length && [t('checklist.refused'), ' ', items(refused)],
      toBeFixed.length && [
        t('checklist.toBeFixed', { count: toBeFixed.length }),
        ' ',
        jump(t('checklist.write'), () => this.#writeToBeFixed(toBeFixed)),
      ],
    ].filter(Boolean);
  }

  /** Puts what has to be fixed into the opinion, which the author reads first. */
  #writeToBeFixed(findings) {
    const lines = findings.map(({ rule, kindName: kind, text, locationName: place }) =>
      t('checklist.write.line', { rule, kind, text, place }),
    );
    this.opinion.value = [this.opinion.value.trim(), ...lines].filter(Boolean).join('\n').slice(0, LONGEST_OPINION);
    this.opinion.dispatchEvent(new Event('input', { bubbles: true }));
    this.opinion.focus();
  }
}

function jump(text, press) {
  return h('button', { type: 'button', class: 'button-link jump', on: { click: press } }, text);
}
