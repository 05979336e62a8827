import { h } from './dom.js';

const region = h('div', { class: 'sr', role: 'status', 'aria-live': 'polite' });

/** Says a result to people who do not see it appear. */
export function announce(text) {
  if (!region.isConnected) {
    document.body.append(region);
  }
  region.textContent = '';
  // a screen reader reports a change, so the text has to arrive after the emptying
  setTimeout(() => (region.textContent = text), 50);
}
