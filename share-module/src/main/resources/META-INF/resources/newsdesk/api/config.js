/**
 * Where the repository answers. The only place that knows.
 *
 * Beside the repository (embedded host, reverse proxy with one origin) the pages call `/alfresco` with a ticket. Inside a
 * Share page the global `Alfresco.constants` exists; then Share's proxy carries the session and a ticket is not needed.
 */
const share = globalThis.Alfresco?.constants;

const proxied = share?.PROXY_URI
  ? {
      scripts: `${share.PROXY_URI}newsdesk/`,
      rest: `${share.PROXY_URI.replace(/alfresco\/$/, 'alfresco-api/')}-default-/public/`,
      session: 'share',
    }
  : null;

export const config = Object.freeze(
  proxied ?? {
    scripts: '/alfresco/s/newsdesk/',
    rest: '/alfresco/api/-default-/public/',
    session: 'ticket',
  },
);
