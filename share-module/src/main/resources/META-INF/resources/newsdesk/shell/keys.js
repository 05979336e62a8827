const KEY = 'newsdesk.keys';
const TYPING = 'input:not([type="checkbox"]):not([type="radio"]), textarea, select, [contenteditable]';

/** Single keys can be switched off (WCAG 2.1.4): speech input and trembling hands set them off by accident. */
export const keySettings = {
  get on() {
    return localStorage.getItem(KEY) !== 'off';
  },
  set on(value) {
    localStorage.setItem(KEY, value ? 'on' : 'off');
  },
};

/**
 * Listens to single keys while nothing is being typed: j, k and the arrows move through the rows of a list, the rest is looked
 * up in the commands of the page.
 *
 * @param {() => Object<string, Function>} commands the commands that hold now
 */
export function listenToKeys(commands) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !keySettings.on) {
      return;
    }
    if (event.target.closest?.(TYPING) || document.querySelector('dialog[open]')) {
      return;
    }
    if (moveInList(event) || run(commands()[event.key])) {
      event.preventDefault();
    }
  });
}

function run(command) {
  command?.();
  return Boolean(command);
}

function moveInList(event) {
  const rows = [...document.querySelectorAll('main [data-row-link]')];
  const index = rows.indexOf(document.activeElement);
  const step = { j: 1, k: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !rows.length || (event.key.startsWith('Arrow') && index < 0)) {
    return false;
  }
  const next = index < 0 ? rows.at(step > 0 ? 0 : -1) : rows[Math.min(rows.length - 1, Math.max(0, index + step))];
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
  return true;
}
