/** What is chosen in the filters of a findings list; empty means everything. */
export const NO_FILTER = Object.freeze({ severity: '', kind: '', state: '', hidden: false });

/** Whether a finding still stands: nobody has accepted it in this round. What an earlier round said is only a hint. */
export function isOpen({ resolution }, round) {
  return resolution?.outcome !== 'ACCEPTED' || resolution.round !== round;
}

/** Findings in the order of the text; those without a place in it come last, what blocks before what advises. */
export function inOrder(findings) {
  const place = (finding) => (finding.passage < 0 ? Number.MAX_SAFE_INTEGER : finding.passage);
  return [...findings].sort(
    (one, other) =>
      place(one) - place(other) ||
      one.start - other.start ||
      Number(other.severity === 'block') - Number(one.severity === 'block'),
  );
}

/** The findings that a filter lets through in a round. */
export function filtered(findings, { severity, kind, state, hidden }, round) {
  return findings.filter(
    (finding) =>
      (!severity || finding.severity === severity) &&
      (!kind || finding.kind === kind) &&
      (!state || isOpen(finding, round) === (state === 'open')) &&
      (!hidden || finding.hidden),
  );
}

/** Items by a key, in the order in which they come. */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    groups.has(key) ? groups.get(key).push(item) : groups.set(key, [item]);
  }
  return groups;
}

/** The kinds that occur, with their names and how often, in the order in which they occur. */
export function kindsOf(findings) {
  return [...grouped(findings, (finding) => finding.kind)].map(([kind, all]) => ({
    kind,
    kindName: all[0].kindName,
    count: all.length,
  }));
}

/**
 * Cuts a paragraph where its marks and its findings begin and end.
 *
 * @param {object} paragraph of the API; offsets of findings count through all its spans
 * @param {object[]} findings that stand in it; they may overlap
 * @returns {{text: string, mark: string, start: number, findings: object[]}[]} pieces, in order
 */
export function piecesOf(paragraph, findings) {
  const spans = paragraph.spans?.length ? paragraph.spans : [{ text: paragraph.text, mark: 'plain' }];
  const cuts = [...new Set(findings.flatMap((finding) => [finding.start, finding.end]))].sort((one, other) => one - other);
  const pieces = [];
  let offset = 0;
  for (const span of spans) {
    const end = offset + span.text.length;
    const bounds = [offset, ...cuts.filter((cut) => cut > offset && cut < end), end];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const [start, stop] = [bounds[i], bounds[i + 1]];
      if (start < stop) {
        pieces.push({
          text: span.text.slice(start - offset, stop - offset),
          mark: span.mark,
          start,
          findings: findings.filter((finding) => finding.start < stop && finding.end > start),
        });
      }
    }
    offset = end;
  }
  return pieces;
}

/** Whether the reader of the printed page sees text with this mark. */
export function isVisible(mark) {
  return mark === 'plain' || mark === 'inserted';
}

/** What a paragraph shows on paper: nothing when it is hidden as a whole. */
export function visibleText(paragraph) {
  if (paragraph.hidden) {
    return '';
  }
  return piecesOf(paragraph, [])
    .filter((piece) => isVisible(piece.mark))
    .map((piece) => piece.text)
    .join('');
}
