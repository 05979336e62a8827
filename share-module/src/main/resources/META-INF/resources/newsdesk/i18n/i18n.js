import { config } from '../api/config.js';

const KEY = 'newsdesk.language';
const LANGUAGES = { zh_CN: 'zh-CN', en: 'en' };

let current = stored();
document.documentElement.lang = LANGUAGES[current];
let messages = {};
const areas = new Set();

/** `zh_CN` (the default) or `en`. */
export function language() {
  return current;
}

/** The header value; the platform looks at the first language only. */
export function acceptLanguage() {
  return LANGUAGES[current];
}

/**
 * Loads the messages of an area in the chosen language, unless they are there; must have ended before it is shown. Every page
 * names the areas it needs, so that nobody loads the words of pages they never open.
 */
export async function loadMessages(area) {
  if (!areas.has(area)) {
    Object.assign(messages, await messagesOf(current, area));
    areas.add(area);
  }
}

async function messagesOf(wanted, area) {
  const response = await fetch(new URL(`./${wanted}/${area}.json`, import.meta.url));
  return response.json();
}

/** Changes the language for this browser and loads its messages. */
export async function setLanguage(next) {
  const wanted = next in LANGUAGES ? next : 'zh_CN';
  messages = Object.assign({}, ...(await Promise.all([...areas].map((area) => messagesOf(wanted, area)))));
  current = wanted;
  localStorage.setItem(KEY, current);
  document.documentElement.lang = LANGUAGES[current];
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
