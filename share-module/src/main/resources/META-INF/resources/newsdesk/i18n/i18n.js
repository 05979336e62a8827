import { config } from '../api/config.js';

const KEY = 'newsdesk.language';
const LANGUAGES = { zh_CN: 'zh-CN', en: 'en' };

let current = stored();
let messages = {};

/** `zh_CN` (the default) or `en`. */
export function language() {
  return current;
}

/** The header value; the platform looks at the first language only. */
export function acceptLanguage() {
  return LANGUAGES[current];
}

/** Loads the messages of the chosen language; must have ended before anything is shown. */
export async function loadMessages() {
  const response = await fetch(new URL(`./${current}.json`, import.meta.url));
  messages = await response.json();
  document.documentElement.lang = LANGUAGES[current];
}

/** Changes the language for this browser and loads its messages. */
export async function setLanguage(next) {
  current = next in LANGUAGES ? next : 'zh_CN';
  localStorage.setItem(KEY, current);
  await loadMessages();
}

/**
 * The message of a key with its `{name}` places filled. A missing key shows itself, so that it is noticed; the module's tests
 * make sure that there is none.
 */
export function t(key, values = {}) {
  const message = messages[key] ?? key;
  return message.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

function stored() {
  const value = config.language ?? localStorage.getItem(KEY);
  return value in LANGUAGES ? value : 'zh_CN';
}
