import { NO_FILTER, filtered, inOrder, isOpen, kindsOf } from './findings.js';
import { outcomeOfFinding, severityTag, unseenTag } from './marks.js';
import { h, focusOn } from '../shell/dom.js';
import { ruleMark } from '../shell/errors.js';
import { announce } from '../shell/live.js';
import { timeElement } from '../i18n/time.js';
import { t } from '../i18n/i18n.js';

/**
 * The findings of a draft, one row each, with filters; stepped through by keyboard.
 * Set `findings`, `round`, `wanted` (the filter at first), `picked(finding)`, `entered(finding)`, `filtered(filter)`,
 * `hasPlace(finding)` and `actionsOf(finding)` → Node[] before connecting.
 */
class FindingList extends HTMLElement {
  findings = [];
  actionsOf = () => [];
  hasPlace = () => true;
  wanted = NO_FILTER;
  filtered = () => {};
  current = null;

  connectedCallback() {
    this.ordered = inOrder(this.findings);
    this.filter = { ...this.wanted };
    this.rows = h('ol', { class: 'finding-rows', on: { keydown: (event) => this.#entered(event) } });
    this.count = h('p', { class: 'small quiet', role: 'status' });
    this.replaceChildren(this.#filters(), this.count, this.rows);
    this.#render();
  }

  /** The next (+1) or previous (−1) finding among those that are shown; says so at either end. */
  step(delta, focus = true) {
    const index = this.shown.indexOf(this.current);
    const next = index < 0 ? this.shown.at(delta > 0 ? 0 : -1) : this.shown[index + delta];
    if (next) {
      this.select(next.id, { focus });
    } else {
      announce(t(this.shown.length ? 'finding.end' : 'finding.none'));
    }
  }

  /** Selects a finding as if it had been chosen in the list; shows everything when the filters hide it. */
  select(id, { focus = false } = {}) {
    if (!this.shown.some((finding) => finding.id === id)) {
      this.#apply(NO_FILTER);
    }
    this.current = this.shown.find((finding) => finding.id === id) ?? null;
    this.#mark();
    const row = this.current && this.#rowOf(this.current);
    row?.scrollIntoView({ block: 'nearest' });
    if (focus) {
      row?.querySelector('.finding-open').focus({ preventScroll: true });
    }
    if (this.current) {
      this.picked(this.current);
    }
  }

  get position() {
    return { index: this.shown.indexOf(this.current) + 1, total: this.shown.length };
  }

  #filters() {
    const choice = (name, label, options) => {
      const select = h(
        'select',
        {
          'aria-label': label,
          data: { filter: name },
          on: { change: () => this.#apply({ ...this.filter, [name]: select.value }) },
        },
        options.map(([value, text]) => h('option', { value }, text)),
      );
      select.value = options.some(([value]) => value === this.filter[name]) ? this.filter[name] : '';
      // an address may name what no longer occurs
      this.filter[name] = select.value;
      return select;
    };
    const count = (wanted) => filtered(this.findings, { ...NO_FILTER, ...wanted }, this.round).length;
    const counted = (key, wanted) => `${t(key)} ${count(wanted)}`;
    return h(
      'div',
      { class: 'finding-filters', role: 'search', 'aria-label': t('finding.filters') },
      choice('severity', t('finding.severity'), [
        ['', t('finding.severity.all')],
        ['block', counted('severity.block', { severity: 'block' })],
        ['advise', counted('severity.advise', { severity: 'advise' })],
      ]),
      choice('kind', t('finding.kind'), [
        ['', t('finding.kind.all')],
        ...kindsOf(this.ordered).map((kind) => [kind.kind, `${kind.kindName} ${kind.count}`]),
      ]),
      choice('state', t('finding.state'), [
        ['', t('finding.state.all')],
        ['open', counted('finding.open', { state: 'open' })],
        ['resolved', counted('finding.done', { state: 'resolved' })],
      ]),
      h(
        'label',
        { class: 'check' },
        h('input', {
          type: 'checkbox',
          data: { filter: 'hidden' },
          checked: this.filter.hidden,
          on: { change: (event) => this.#apply({ ...this.filter, hidden: event.target.checked }) },
        }),
        `${t('finding.hidden.only')} ${count({ hidden: true })}`,
      ),
    );
  }

  #apply(filter) {
    this.filter = { ...filter };
    this.filtered(this.filter);
    this.querySelectorAll('[data-filter]').forEach((control) => {
      const value = this.filter[control.dataset.filter];
      control.type === 'checkbox' ? (control.checked = value) : (control.value = value);
    });
    this.#render();
  }

  #render() {
    this.shown = filtered(this.ordered, this.filter, this.round);
    this.count.textContent = t('finding.shown', {
      shown: this.shown.length,
      total: this.findings.length,
      open: this.findings.filter((finding) => isOpen(finding, this.round)).length,
    });
    this.rows.replaceChildren(...this.shown.map((finding) => this.#row(finding)));
    if (!this.shown.length) {
      this.rows.append(h('li', { class: 'state' }, t('finding.none')));
    }
    this.#mark();
  }

  #row(finding) {
    return h(
      'li',
      { class: `finding-row finding-row-${finding.severity}`, data: { finding: finding.id } },
      h(
        'button',
        {
          type: 'button',
          class: 'finding-open',
          data: { rowLink: finding.id },
          on: { click: () => this.select(finding.id) },
        },
        h('span', { class: 'row' }, severityTag(finding.severity), h('strong', {}, finding.kindName), ruleMark(finding.rule)),
        excerpt(finding),
        h(
          'span',
          { class: 'row small quiet' },
          finding.locationName,
          finding.hidden && unseenTag(),
          finding.resolution && outcomeOfFinding(finding),
        ),
      ),
    );
  }

  /** Enter goes from the row to the place in the text; the click before it has only selected the row. */
  #entered(event) {
    const id = event.key === 'Enter' && event.target.closest('.finding-open')?.dataset.rowLink;
    if (id) {
      event.preventDefault();
      this.select(id);
      this.entered(this.current);
    }
  }

  #mark() {
    this.rows.querySelectorAll('.finding-detail').forEach((detail) => detail.remove());
    this.rows.querySelectorAll('[aria-current]').forEach((row) => row.removeAttribute('aria-current'));
    const row = this.current && this.#rowOf(this.current);
    if (row) {
      row.querySelector('.finding-open').setAttribute('aria-current', 'true');
      row.append(findingDetail(this.current, this.hasPlace(this.current), this.actionsOf(this.current)));
    }
  }

  #rowOf(finding) {
    return this.rows.querySelector(`[data-finding="${CSS.escape(finding.id)}"]`);
  }

  /** Back from the text to the row of the selected finding. */
  focusCurrent() {
    focusOn(this.current && this.#rowOf(this.current)?.querySelector('.finding-open'));
  }
}

/** The exact words with a little of what stands around them. */
export function excerpt({ before, text, after, kindName }) {
  if (!text) {
    return h('span', { class: 'finding-words quiet' }, before || after ? `${before}…${after}` : kindName);
  }
  return h(
    'span',
    { class: 'finding-words' },
    before && h('span', { class: 'quiet' }, before),
    h('b', {}, text),
    after && h('span', { class: 'quiet' }, after),
  );
}

/** What a finding means, what became of it, and what can be done. */
function findingDetail(finding, hasPlace, actions) {
  const { resolution } = finding;
  return h(
    'div',
    { class: 'finding-detail' },
    h('p', {}, finding.message),
    !hasPlace && h('p', { class: 'quiet small' }, t('finding.placeless')),
    resolution &&
      h(
        'p',
        { class: 'small' },
        t(`finding.${resolution.outcome}.by`, { name: resolution.personName, round: resolution.round }),
        ' ',
        timeElement(resolution.at),
        resolution.reason && h('span', { class: 'opinion' }, resolution.reason),
      ),
    actions.length > 0 && h('p', { class: 'row' }, actions),
  );
}

customElements.define('finding-list', FindingList);
