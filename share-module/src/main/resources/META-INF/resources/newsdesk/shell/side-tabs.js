import { h, uniqueId } from './dom.js';

/**
 * Panels of which one is shown at a time (WAI-ARIA tabs; the arrow keys move between them).
 *
 * @param {string} label of the whole
 * @param {{name: string, label: string, panel: Node[]}[]} tabs
 * @param {string} first name of the tab that is shown at first
 * @returns {HTMLElement} with a method `show(name)` and `shows`, the name of the one shown
 */
export function sideTabs(label, tabs, first) {
  const parts = tabs.map(({ name, label: text, panel }) => {
    const id = uniqueId('tab');
    const button = h(
      'button',
      {
        type: 'button',
        role: 'tab',
        id,
        'aria-controls': `${id}-panel`,
        data: { tab: name },
        on: { click: () => show(name) },
      },
      text,
    );
    return {
      name,
      button,
      panel: h('div', { role: 'tabpanel', class: 'tab-panel', id: `${id}-panel`, 'aria-labelledby': id }, panel),
    };
  });
  const element = h(
    'div',
    { class: 'side-tabs' },
    h(
      'div',
      { role: 'tablist', 'aria-label': label, on: { keydown: (event) => move(event) } },
      parts.map((part) => part.button),
    ),
    parts.map((part) => part.panel),
  );
  const show = (name) => {
    element.shows = name;
    for (const part of parts) {
      const chosen = part.name === name;
      part.button.setAttribute('aria-selected', String(chosen));
      part.button.tabIndex = chosen ? 0 : -1;
      part.panel.hidden = !chosen;
    }
  };
  const move = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const index = parts.findIndex((part) => part.name === element.shows);
      const next = parts.at((index + step) % parts.length);
      show(next.name);
      next.button.focus();
    }
  };
  element.show = show;
  show(first);
  return element;
}
