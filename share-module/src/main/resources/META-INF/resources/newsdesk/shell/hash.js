import { h } from './dom.js';
import { announce } from './live.js';
import { t } from '../i18n/i18n.js';

const SHOWN = 8;

/** The first digits of a fingerprint; pressing copies all of them. On paper it stands whole. */
export function shortHash(hash) {
  const copy = async (event) => {
    const button = event.currentTarget;
    await copyText(hash, button);
    button.dataset.copied = t('hash.copied');
    announce(t('hash.copied'));
    setTimeout(() => delete button.dataset.copied, 2000);
  };
  return h(
    'button',
    { type: 'button', class: 'hash mono', title: hash, 'aria-label': t('hash.copy', { hash: hash.slice(0, SHOWN) }), on: { click: copy } },
    hash.slice(0, SHOWN),
  );
}

/** An intranet without https has no clipboard of its own; there the old way still works. */
async function copyText(text, beside) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const field = h('textarea', { class: 'sr', value: text });
  beside.after(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  beside.focus();
}
