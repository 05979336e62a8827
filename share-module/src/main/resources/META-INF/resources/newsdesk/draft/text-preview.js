import { h } from '../shell/dom.js';
import { visibleText } from '../screening/findings.js';
import { t } from '../i18n/i18n.js';

/** Paragraphs that a preview shows; the whole text stands on the draft's own page. */
const LONGEST = 200;

/** The words as people will read them, at most 42 characters wide; an empty text says so. */
export function textPreview(text) {
  const words = text.paragraphs.filter((paragraph) => paragraph.location !== 'filename' && visibleText(paragraph).trim());
  return h(
    'div',
    { class: 'reading' },
    words.length ? words.slice(0, LONGEST).map(paragraphElement) : h('p', { class: 'notice notice-warn' }, t('text.empty')),
    (text.truncated || words.length > LONGEST) && h('p', { class: 'notice notice-warn' }, t('text.truncated')),
  );
}

function paragraphElement(paragraph) {
  return h('p', { class: `reading-${paragraph.style}` }, visibleText(paragraph));
}
