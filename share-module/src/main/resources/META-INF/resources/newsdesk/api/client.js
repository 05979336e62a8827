import { config } from './config.js';
import { session } from './session.js';
import { acceptLanguage, t } from '../i18n/i18n.js';

/** Statuses that have a message of their own when the server sent none. */
const KNOWN = new Set([403, 404, 409, 413, 503]);

/**
 * A refused or failed call.
 * `status` is the HTTP status, 0 when the server was not reached. `problems` is never empty; each has
 * `rule` (such as G3) or null, `message` (one sentence in the user's language), `field`, `item`, `line` and `finding` (or null).
 */
export class ApiError extends Error {
  constructor(status, problems) {
    super(problems[0].message);
    this.status = status;
    this.problems = problems;
  }

  get offline() {
    return this.status === 0;
  }

  /** Somebody else changed the state meanwhile. */
  get conflict() {
    return this.status === 409;
  }
}

/** Calls a web script of the extension, such as `drafts/{id}`. Throws ApiError. */
export function script(method, path, { query, body, signal } = {}) {
  return call(method, config.scripts + path + queryString(query), body, signal);
}

/** Calls the platform's v1 REST API, such as `alfresco/versions/1/nodes/{id}`. Throws ApiError. */
export function rest(method, path, { body } = {}) {
  return call(method, config.rest + path, body);
}

/**
 * Reads a file. The ticket travels in a header, so that it never stands in a URL.
 *
 * @param {string} url
 * @param {(bytes: number) => void} [received] called with how much has come
 * @returns {Promise<{blob: Blob, name: string|null}>} `name` as the server gives it
 * @throws {ApiError} also when the connection breaks half way
 */
export async function receive(url, received = () => {}) {
  const response = await send('GET', url);
  if (!response.ok) {
    throw errorOf(response.status, await response.text());
  }
  const parts = [];
  let bytes = 0;
  try {
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) {
        break;
      }
      parts.push(value);
      received((bytes += value.length));
    }
  } catch {
    throw offline();
  }
  const type = response.headers.get('Content-Type') ?? '';
  return { blob: new Blob(parts, { type }), name: nameIn(response.headers.get('Content-Disposition')) };
}

function nameIn(disposition) {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '') ?? [];
  return encoded ? decodeURIComponent(encoded) : null;
}

async function call(method, url, body, signal) {
  const response = await send(method, url, body, signal);
  const text = await response.text();
  if (!response.ok) {
    throw errorOf(response.status, text);
  }
  return text ? JSON.parse(text) : null;
}

async function send(method, url, body, signal) {
  const headers = { Accept: 'application/json', 'Accept-Language': acceptLanguage(), ...session.headers() };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  try {
    return await fetch(url, {
      method,
      headers,
      signal,
      body: body === undefined ? undefined : JSON.stringify(body),
      // without cookies a 401 with a Basic challenge opens no browser dialog
      credentials: config.session === 'share' ? 'same-origin' : 'omit',
      cache: 'no-store',
    });
  } catch (cause) {
    if (cause.name === 'AbortError') {
      throw cause;
    }
    throw offline();
  }
}

function offline() {
  return new ApiError(0, [problem({ message: t('error.offline') })]);
}

/** Turns an answer of the extension, of a platform web script or of v1 REST into one shape. */
export function errorOf(status, text) {
  if (status === 401) {
    session.expire();
    return new ApiError(401, [problem({ message: t('error.401') })]);
  }
  return new ApiError(status, problemsOf(status, parse(text)));
}

function problemsOf(status, envelope) {
  const error = envelope?.error;
  if (error?.problems?.length) {
    return error.problems.map(problem);
  }
  const message = error?.message ?? withoutLogNumber(error?.briefSummary ?? envelope?.message);
  return message
    ? message.split('\n').map(problemInLine)
    : [problem({ message: t(KNOWN.has(status) ? `error.${status}` : 'error.other', { status }) })];
}

/** A refusal that came through the platform's own REST API: one sentence a line, its rule in brackets at the end. */
function problemInLine(line) {
  const [, message, rule] = /^(.*?)(?: \[(\w+)\])?$/.exec(line);
  return problem({ message, rule });
}

function problem({ rule = null, message, field = null, item = null, line = null, finding = null }) {
  return { rule, message, field, item, line, finding };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The platform prefixes messages by a log number of eight digits, once for each nested exception. */
function withoutLogNumber(message) {
  return message?.replace(/^(\d{8} )+/, '').trim();
}

/** `?a=1&b=2` without what is empty. */
export function queryString(query = {}) {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return entries.length ? `?${new URLSearchParams(entries)}` : '';
}
