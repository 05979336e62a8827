import { KeptForm } from '../shell/kept-form.js';

/**
 * What the reviewer decides about each finding of one round: to be fixed, or accepted because of a reason. Kept in this browser
 * until it was sent. A reason given in an earlier round is offered as a start.
 */
export class FindingResolutions {
  constructor(draft, findings) {
    this.findings = findings;
    this.kept = new KeptForm(`findings.${draft.id}.${draft.round}`, localStorage);
    const own = this.kept.read();
    this.entries = new Map(findings.map((finding) => [finding.id, own[finding.id] ?? startOf(finding)]));
  }

  of(id) {
    return this.entries.get(id);
  }

  set(id, change) {
    Object.assign(this.entries.get(id), change, { earlier: false });
    this.kept.write(Object.fromEntries(this.entries));
  }

  clear() {
    this.kept.clear();
  }

  isOpen(finding) {
    const { outcome, reason } = this.entries.get(finding.id);
    return !outcome || (outcome === 'ACCEPTED' && !reason.trim());
  }

  /** Findings nobody has decided about, or that were accepted without saying why: they keep the sheet from being sent. */
  get open() {
    return this.findings.filter((finding) => this.isOpen(finding));
  }

  /** With one of these the piece goes back. */
  get toBeFixed() {
    return this.findings.filter((finding) => this.entries.get(finding.id).outcome === 'TO_BE_FIXED');
  }

  /** The decided ones as the API takes them. */
  toSend() {
    return this.findings
      .filter((finding) => !this.isOpen(finding))
      .map((finding) => {
        const { outcome, reason } = this.entries.get(finding.id);
        return { finding: finding.id, outcome, reason: reason.trim() };
      });
  }
}

function startOf({ resolution, acceptable }) {
  return acceptable && resolution?.outcome === 'ACCEPTED'
    ? { outcome: 'ACCEPTED', reason: resolution.reason ?? '', earlier: true }
    : { outcome: null, reason: '', earlier: false };
}
