import { h } from './dom.js';
import { t } from '../i18n/i18n.js';

/**
 * A place that takes one file, by button or by dropping it anywhere on the page: beside the place the browser would leave it.
 *
 * @param {{page: HTMLElement, label: string, hint: string, accept: string, take: (file: File) => void}} spec
 */
export function fileDrop({ page, label, hint, accept, take }) {
  const input = h('input', {
    type: 'file',
    accept,
    class: 'sr',
    tabindex: '-1',
    'aria-hidden': 'true',
    on: { change: () => taken(input.files) },
  });
  const taken = ([file]) => {
    input.value = '';
    if (file) {
      take(file);
    }
  };
  const over = (is) => (event) => {
    event.preventDefault();
    zone.classList.toggle('over', is);
  };
  const zone = h(
    'div',
    { class: 'drop' },
    h('button', { type: 'button', class: 'button-primary', on: { click: () => input.click() } }, label),
    h('p', { class: 'quiet small' }, hint),
    input,
  );
  page.addEventListener('dragover', over(true));
  page.addEventListener('dragleave', over(false));
  page.addEventListener('drop', (event) => {
    over(false)(event);
    taken(event.dataTransfer.files);
  });
  return zone;
}

/** Bytes as people say them. */
export function sizeText(bytes) {
  return bytes < 1_000_000 ? t('size.kb', { count: Math.ceil(bytes / 1000) }) : t('size.mb', { count: (bytes / 1_000_000).toFixed(1) });
}
