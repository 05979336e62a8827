import { keeping } from './keeping.js';
import { pieceHead } from './piece-head.js';
import { registerEntries } from './register-entries.js';
import { standing } from './standing.js';
import { timeLine } from './time-line.js';
import { uses } from './uses.js';
import { versions } from './versions.js';
import { desk } from '../api/desk.js';
import { records } from '../api/records.js';
import { checklistRecord } from '../checklist/checklist-record.js';
import { factsOf } from '../draft/facts.js';
import { readScreening } from '../screening/read.js';
import { screeningTags } from '../screening/marks.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorNotice } from '../shell/errors.js';
import { titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

/** 稿件档案: everything about a registered or released piece on one page; printed, it is an A4 record. */
class PiecePage extends DeskPage {
  show() {
    return this.load(
      () => this.#read(),
      (answer) => this.#render(answer),
    );
  }

  /** What is left of a disposed piece is what the register says; a part that cannot be read leaves its section out. */
  async #read() {
    const id = this.route.params.draft;
    const piece = await records.piece(id);
    if (!piece.draft) {
      return { piece: { ...piece, draft: remembered(piece) } };
    }
    const [checklist, screening] = await Promise.all([desk.checklist(id).catch(() => null), readScreening(id)]);
    return { piece, checklist, screening };
  }

  #render({ piece, checklist, screening }) {
    const { draft } = piece;
    this.heading = titleOf(draft);
    this.result = h('div', { class: 'result' });
    const page = {
      me: this.me,
      /** Reads everything again and says what was done. */
      done: (message, link) => this.#again(message, link),
      failed: (error) => this.result.replaceChildren(errorNotice(error)),
    };
    this.replaceChildren(
      pieceHead(piece, page),
      this.result,
      standing(piece) ?? '',
      h(
        'div',
        { class: 'piece' },
        h(
          'div',
          { class: 'piece-main' },
          uses(piece, page),
          registerEntries(piece, Number(this.route.query.entry)),
          checklist?.record ? checklistSection(checklist, screening) : '',
          versions(piece),
          draft.state === 'DISPOSED' ? '' : factsOf(draft),
        ),
        h('aside', { class: 'piece-side', 'aria-label': t('draft.side') }, timeLine(piece), keeping(piece, page)),
      ),
    );
    this.querySelector('.entry-wanted')?.scrollIntoView({ block: 'center' });
  }

  async #again(message, link) {
    const answer = await this.#read();
    this.#render(answer);
    const notice = h(
      'div',
      { class: 'notice notice-good', role: 'status', tabindex: '-1' },
      h('p', {}, h('strong', {}, message)),
      link && h('p', {}, link),
    );
    this.result.replaceChildren(notice);
    scrollTo(0, 0);
    focusOn(notice);
    this.shell.refresh();
  }
}

/** A piece whose words are gone, as far as its entries remember it. */
function remembered({ entries }) {
  const [first] = entries;
  return {
    id: first.draftId,
    title: first.title,
    unit: first.unit,
    unitName: first.unitName,
    registerNumber: entries.find((entry) => entry.label)?.label,
    state: 'DISPOSED',
    channels: [],
    signOffs: [],
    history: [],
    actions: [],
  };
}

function checklistSection(checklist, screening) {
  return h(
    'section',
    { 'aria-labelledby': 'checklist-title' },
    h('h2', { id: 'checklist-title' }, t('piece.checklist')),
    screening.error ? '' : h('p', { class: 'row small' }, t('screening.title'), screeningTags(summaryOf(screening))),
    checklistRecord(checklist, screening.findings ?? []),
  );
}

function summaryOf({ status, counts }) {
  return { status, ...counts };
}

customElements.define('piece-page', PiecePage);
