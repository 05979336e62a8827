import { KeptForm } from '../shell/kept-form.js';

/**
 * The reviewer's answers of one round, kept in this browser until they were sent: they are work of half an hour.
 * An answer given in an earlier round is offered as a start.
 */
export class ChecklistEntries {
  constructor(draft, sheet) {
    this.items = sheet.items;
    this.kept = new KeptForm(`checklist.${draft.id}.${draft.round}`, localStorage);
    const own = this.kept.read();
    this.entries = Object.fromEntries(
      sheet.items.map((item) => [
        item.id,
        own[item.id] ?? { answer: item.answer ?? null, note: item.note ?? '', earlier: Boolean(item.answer) },
      ]),
    );
  }

  of(id) {
    return this.entries[id];
  }

  set(id, change) {
    Object.assign(this.entries[id], change, { earlier: false });
    this.kept.write(this.entries);
  }

  clear() {
    this.kept.clear();
  }

  /** Mandatory items without an answer: they keep the sheet from being sent. */
  get blank() {
    return this.items.filter((item) => item.mandatory && !this.entries[item.id].answer);
  }

  /** Items whose answer reports a problem: with one of these the piece cannot pass. */
  get refused() {
    return this.items.filter((item) => this.entries[item.id].answer === 'NO');
  }

  get answered() {
    return this.items.filter((item) => this.entries[item.id].answer).length;
  }

  /** The answers as the API takes them. */
  toSend() {
    return this.items
      .filter((item) => this.entries[item.id].answer)
      .map((item) => ({ item: item.id, answer: this.entries[item.id].answer, note: this.entries[item.id].note.trim() }));
  }
}
