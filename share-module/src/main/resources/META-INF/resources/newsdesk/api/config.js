/**
 * Where the repository answers. The only place that knows.
 *
 * Beside the repository (embedded host, reverse proxy with one origin) the pages call `/alfresco` with a ticket. In a frame of a
 * Share page the proxy of Share carries the session, and Share decides on language, user and CSRF token.
 */
const share = shareAround();

const proxied = share
  ? {
      scripts: `${share.constants.PROXY_URI}newsdesk/`,
      rest: `${share.constants.PROXY_URI.replace(/alfresco\/$/, 'alfresco-api/')}-default-/public/`,
      session: 'share',
      user: share.constants.USERNAME,
      language: share.constants.JS_LOCALE.startsWith('zh') ? 'zh_CN' : 'en',
      csrf: share.util.CSRFPolicy,
    }
  : null;

export const config = Object.freeze(
  proxied ?? {
    scripts: '/alfresco/s/newsdesk/',
    rest: '/alfresco/api/-default-/public/',
    session: 'ticket',
  },
);

/** Share's own object of the page around, or null when the desk stands alone or in a page of somebody else. */
function shareAround() {
  try {
    return parent.Alfresco?.constants?.PROXY_URI ? parent.Alfresco : null;
  } catch {
    return null;
  }
}
