import { config } from '../api/config.js';
import { h } from './dom.js';
import { readsOrganisation, readsRegister } from './roles.js';
import { href } from './router.js';
import { t } from '../i18n/i18n.js';

/** The menu: where one can go, what waits there, who is signed in. */
export function navigation(me, route, actions) {
  const items = [
    link('inbox', 'inbox', t('nav.inbox'), route.name === 'inbox', me.counts?.inbox),
    ...me.units.map((unit) =>
      link('unit', `units/${unit.code}`, unit.name, route.name === 'unit' && route.params.unit === unit.code),
    ),
    readsRegister(me) && link('register', 'register', t('nav.register'), ['register', 'verification', 'import'].includes(route.name)),
    link('archive', 'archive', t('nav.archive'), ['archive', 'piece', 'packages', 'imports'].includes(route.name)),
    readsOrganisation(me) &&
      link(
        'organisation',
        'organisation',
        t('nav.organisation'),
        ['organisation', 'checklistList', 'screeningLists', 'outlets', 'retention'].includes(route.name),
      ),
  ];
  return [
    h('p', { class: 'brand' }, t('app.name'), h('span', { class: 'bureau' }, me.organisation?.name ?? '')),
    h('nav', { 'aria-label': t('nav.label') }, h('ul', {}, items)),
    h(
      'div',
      { class: 'account' },
      h('span', { class: 'person' }, me.name),
      h('button', { type: 'button', class: 'button-link', on: { click: actions.help } }, t('nav.keys')),
      // inside Share these two are Share's
      ...(config.session === 'share'
        ? []
        : [
            h('button', { type: 'button', class: 'button-link', on: { click: actions.language } }, t('language.other')),
            h('button', { type: 'button', class: 'button-link', on: { click: actions.signOut } }, t('nav.signout')),
          ]),
    ),
  ];
}

function link(kind, path, text, current, count) {
  const badge =
    count > 0
      ? [h('span', { class: 'count', 'aria-hidden': 'true' }, count), h('span', { class: 'sr' }, t('nav.count', { count }))]
      : null;
  return h(
    'li',
    { class: `nav-${kind}` },
    h('a', { href: href(path), 'aria-current': current ? 'page' : null }, h('span', {}, text), badge),
  );
}
