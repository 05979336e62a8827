import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/** The words as people will read them, at most 42 characters wide; an empty text says so. */
export function textPreview(text) {
  const words = text.paragraphs.filter((paragraph) => !paragraph.hidden && paragraph.location !== 'filename');
  return h(
    'div',
    { class: 'reading' },
    words.length ? words.map(paragraphElement) : h('p', { class: 'notice notice-warn' }, t('text.empty')),
    text.truncated && h('p', { class: 'notice notice-warn' }, t('text.truncated')),
  );
}

function paragraphElement(paragraph) {
  return h('p', { class: `reading-${paragraph.style}` }, paragraph.text);
}
