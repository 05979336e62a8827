/** Every state of the desk has a URL: `#/drafts/{id}/edit?field=title`. */
const ROUTES = [
  ['inbox', /^inbox$/],
  ['unit', /^units\/([^/]+)$/, 'unit'],
  ['draft', /^drafts\/([^/]+)$/, 'draft'],
  ['edit', /^drafts\/([^/]+)\/edit$/, 'draft'],
  ['checklist', /^drafts\/([^/]+)\/checklist$/, 'draft'],
  ['register', /^register$/],
  ['verification', /^register\/verification$/],
  ['import', /^publications\/import$/],
  ['archive', /^archive$/],
  ['packages', /^packages$/],
  ['imports', /^imports$/],
  ['piece', /^archive\/([^/]+)$/, 'draft'],
  ['organisation', /^organisation$/],
  ['checklistList', /^organisation\/checklist$/],
  ['screeningLists', /^organisation\/screening$/],
  ['outlets', /^organisation\/outlets$/],
  ['retention', /^organisation\/retention$/],
];

/**
 * Reads a location hash.
 *
 * @returns {{name: string, params: object, query: object}} `name` is `unknown` for a hash that leads nowhere
 */
export function parseRoute(hash) {
  const [path, search = ''] = hash.replace(/^#\/?/, '').split('?');
  const query = Object.fromEntries(new URLSearchParams(search));
  if (path === '') {
    return { name: 'inbox', params: {}, query };
  }
  for (const [name, pattern, param] of ROUTES) {
    const match = pattern.exec(path);
    if (match) {
      return { name, params: param ? { [param]: decodeURIComponent(match[1]) } : {}, query };
    }
  }
  return { name: 'unknown', params: {}, query };
}

/** The address of a state; empty query values are left out. */
export function href(path, query = {}) {
  const entries = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return `#/${path}${entries.length ? `?${new URLSearchParams(entries)}` : ''}`;
}

/** Goes to a state. */
export function go(path, query) {
  location.hash = href(path, query);
}

/** Changes the URL of the state that is shown already, such as a filter or a selection, without a new history entry. */
export function markState(path, query) {
  history.replaceState(null, '', href(path, query));
}
