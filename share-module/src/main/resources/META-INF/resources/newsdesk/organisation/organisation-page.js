import { DocumentPage } from './document-page.js';
import { desk } from '../api/desk.js';
import { dataTable } from '../shell/data-table.js';
import { h } from '../shell/dom.js';
import { t } from '../i18n/i18n.js';

/** Who signs for whom: every unit with its head and deputy, the bureau's roles, the mandates in force. */
class OrganisationPage extends DocumentPage {
  titleKey = 'organisation.units';

  read() {
    return desk.organisation();
  }

  save(text) {
    return desk.saveOrganisation(text);
  }

  readableOf({ organisation }) {
    return organisation
      ? [this.#units(organisation), this.#roles(organisation), this.#mandates(organisation)].filter(Boolean)
      : [h('p', { class: 'notice notice-warn' }, t('organisation.missing'))];
  }

  #units(organisation) {
    return h(
      'section',
      {},
      h('h2', {}, t('organisation.units')),
      dataTable({
        caption: t('organisation.units'),
        rows: organisation.units,
        columns: [
          {
            label: t('organisation.unit'),
            head: true,
            cell: (unit) => [h('strong', {}, unit.name), ' ', h('span', { class: 'quiet small' }, unit.code)],
          },
          { label: t('organisation.officer'), cell: (unit) => people(unit.informationOfficer) },
          { label: t('organisation.head'), cell: (unit) => people(unit.heads) },
          { label: t('organisation.deputy'), cell: (unit) => people(unit.deputies) },
        ],
      }),
    );
  }

  #roles(organisation) {
    const roles = [
      ['organisation.director', organisation.directors],
      ['organisation.office', organisation.generalOffice],
      ['organisation.confidentiality', organisation.confidentiality],
      ['organisation.records', organisation.records],
    ];
    return h(
      'section',
      {},
      h('h2', {}, t('organisation.roles')),
      h(
        'dl',
        { class: 'facts' },
        roles.map(([key, holders]) => [h('dt', {}, t(key)), h('dd', {}, people(holders))]),
      ),
    );
  }

  #mandates(organisation) {
    if (!organisation.mandates?.length) {
      return null;
    }
    return h(
      'section',
      {},
      h('h2', {}, t('organisation.mandates')),
      h(
        'ul',
        { class: 'small' },
        organisation.mandates.map((mandate) =>
          h(
            'li',
            {},
            t('organisation.mandate', {
              principal: nameOf(mandate.principal),
              substitute: nameOf(mandate.substitute),
              from: mandate.from,
              to: mandate.to,
            }),
            mandate.reason ? ` · ${mandate.reason}` : '',
          ),
        ),
      ),
    );
  }
}

function people(holders) {
  const list = [holders].flat().filter(Boolean);
  return list.length ? list.map(nameOf).join(t('list.comma')) : h('span', { class: 'field-error' }, t('organisation.nobody'));
}

function nameOf(person) {
  return person.name ?? person.id ?? person;
}

customElements.define('organisation-page', OrganisationPage);
