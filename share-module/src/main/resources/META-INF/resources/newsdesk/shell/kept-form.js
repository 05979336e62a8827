import { session } from '../api/session.js';

/**
 * Keeps what is typed through a lost connection, an expired session, a reload or a change of language, until it was sent.
 * Kept per user, so that the next person at the same PC does not find it.
 */
export class KeptForm {
  /**
   * @param {string} key what the form belongs to, such as a draft and its round
   * @param {Storage} [storage] sessionStorage unless work of hours is at stake
   */
  constructor(key, storage = sessionStorage) {
    this.key = `newsdesk.kept.${session.user}.${key}`;
    this.storage = storage;
  }

  /** What is kept, or an empty object. */
  read() {
    try {
      return JSON.parse(this.storage.getItem(this.key)) ?? {};
    } catch {
      return {};
    }
  }

  write(values) {
    this.storage.setItem(this.key, JSON.stringify(values));
  }

  clear() {
    this.storage.removeItem(this.key);
  }

  /** Restores the named controls of a form and keeps every later change. */
  attach(form) {
    const kept = this.read();
    for (const control of controls(form)) {
      restore(control, kept[nameOf(control)]);
    }
    form.addEventListener('input', () => this.write(valuesOf(form)));
    return this;
  }
}

function valuesOf(form) {
  return Object.fromEntries(
    controls(form).map((control) => [nameOf(control), isCheck(control) ? control.checked : control.value]),
  );
}

function controls(form) {
  return [...form.querySelectorAll('input[name], select[name], textarea[name]')].filter((control) => control.type !== 'file');
}

function nameOf(control) {
  return isCheck(control) ? `${control.name}=${control.value}` : control.name;
}

function isCheck(control) {
  return control.type === 'checkbox' || control.type === 'radio';
}

function restore(control, value) {
  if (value === undefined || control.disabled) {
    return;
  }
  if (isCheck(control)) {
    control.checked = value;
  } else {
    control.value = value;
  }
}
