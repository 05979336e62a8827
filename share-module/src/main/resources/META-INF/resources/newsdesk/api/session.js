import { config } from './config.js';

const KEY = 'newsdesk.session';

/** Announces that a call needs a (new) sign-in. The shell listens and shows the sign-in page over the current URL. */
export const session = new (class extends EventTarget {
  /** The signed-in user's id, or null. */
  get user() {
    return config.user ?? read()?.user ?? null;
  }

  get signedIn() {
    return config.session === 'share' || read() !== null;
  }

  /** Headers that carry the session; inside Share a cookie does, and its filter wants the token of the moment beside it. */
  headers() {
    if (config.csrf?.isFilterEnabled()) {
      return { [config.csrf.getHeader()]: config.csrf.getToken() };
    }
    const ticket = read()?.ticket;
    return ticket ? { Authorization: `Basic ${btoa(`ROLE_TICKET:${ticket}`)}` } : {};
  }

  open(user, ticket) {
    sessionStorage.setItem(KEY, JSON.stringify({ user, ticket }));
  }

  close() {
    sessionStorage.removeItem(KEY);
  }

  /** The platform no longer accepts the ticket. */
  expire() {
    this.close();
    this.dispatchEvent(new Event('expired'));
  }
})();

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY));
  } catch {
    return null;
  }
}
