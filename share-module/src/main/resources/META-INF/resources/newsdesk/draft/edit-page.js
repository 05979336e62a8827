import { placeOf } from './blockers.js';
import { desk } from '../api/desk.js';
import { uploadVersion } from '../api/upload.js';
import { announce } from '../shell/live.js';
import { h, focusOn } from '../shell/dom.js';
import { DeskPage } from '../shell/desk-page.js';
import { errorSummary } from '../shell/errors.js';
import { controlOf, field, fieldGroup, showProblems } from '../shell/fields.js';
import { KeptForm } from '../shell/kept-form.js';
import { go, href } from '../shell/router.js';
import { titleOf } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const CHANNELS = ['own-media', 'county-site', 'prefecture-site', 'news-site', 'newspaper', 'tv', 'internal'];
const FLAGS = ['important', 'concernsCase', 'concernsMinor'];
const WORD = '.docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword';

/** The facts of a draft, with what is missing beside each field before anything is submitted, and a new version of its text. */
class EditPage extends DeskPage {
  show() {
    return this.load(
      () => desk.draft(this.route.params.draft),
      (draft) => this.#render(draft),
    );
  }

  #render(draft) {
    this.draft = draft;
    this.heading = t('edit.title', { title: titleOf(draft) });
    this.result = h('div', { class: 'result' });
    this.replaceChildren(
      h('p', { class: 'back small' }, h('a', { href: href(`drafts/${draft.id}`) }, `← ${titleOf(draft)}`)),
      h('div', { class: 'page-head' }, h('h1', {}, t('edit.heading'))),
      this.result,
    );
    if (!draft.actions.includes('EDIT')) {
      this.append(h('p', { class: 'notice notice-warn' }, t('edit.locked')));
      return;
    }
    this.form = this.#form(draft);
    this.append(this.form);
    this.kept = new KeptForm(`${draft.id}.edit`).attach(this.form);
    showProblems(this.form, draft.problems);
    this.#goToField();
  }

  #form(draft) {
    const text = (name) =>
      field({
        name,
        label: t(`field.${name}`),
        hint: t(`field.${name}.hint`),
        control: h('input', { value: draft[name] ?? '' }),
      });
    return h(
      'form',
      { class: 'edit-form', novalidate: true, on: { submit: (event) => this.#send(event) } },
      text('title'),
      text('name'),
      field({ name: 'category', label: t('field.category'), control: this.#categories(draft) }),
      fieldGroup({
        name: 'channels',
        label: t('field.channels'),
        hint: t('field.channels.hint'),
        controls: CHANNELS.map((channel) =>
          this.#check('channels', channel, t(`channel.${channel}`), draft.channels.includes(channel)),
        ),
      }),
      text('reportingUnit'),
      text('informationOfficer'),
      fieldGroup({
        name: 'flags',
        label: t('field.flags'),
        hint: t('field.flags.hint'),
        controls: FLAGS.map((flag) => this.#check(flag, 'true', t(`field.${flag}`), draft[flag])),
      }),
      this.#file(draft),
      h(
        'div',
        { class: 'row form-buttons' },
        h('button', { class: 'button-primary', value: 'save' }, t('edit.save')),
        draft.actions.includes('SUBMIT') && h('button', { value: 'submit' }, t('edit.submit')),
        h('a', { href: href(`drafts/${draft.id}`), on: { click: () => this.kept.clear() } }, t('action.cancel')),
      ),
    );
  }

  #categories(draft) {
    const select = h(
      'select',
      {},
      h('option', { value: '' }, t('edit.choose')),
      draft.categories.map((category) => h('option', { value: category }, category)),
    );
    select.value = draft.category ?? '';
    return select;
  }

  #check(name, value, label, checked) {
    return h('label', { class: 'check' }, h('input', { type: 'checkbox', name, value, checked: Boolean(checked) }), label);
  }

  #file(draft) {
    const input = h('input', { type: 'file', accept: WORD, on: { change: (event) => this.#replaceText(event.target) } });
    this.progress = h('progress', { max: 1, value: 0, hidden: true, 'aria-label': t('upload.progress') });
    return h(
      'div',
      {},
      field({
        name: 'content',
        label: t('field.file'),
        hint: t('field.file.hint', { version: draft.versionLabel }),
        control: input,
      }),
      this.progress,
    );
  }

  #goToField() {
    const control = this.route.query.field && controlOf(this.form, this.route.query.field);
    control?.setAttribute('data-arrive', '');
  }

  async #send(event) {
    event.preventDefault();
    const button = event.submitter ?? this.form.querySelector('.button-primary');
    button.setAttribute('aria-busy', 'true');
    try {
      const changes = this.#changes();
      const saved = Object.keys(changes).length ? await desk.edit(this.draft.id, changes) : this.draft;
      this.draft = saved;
      this.kept.clear();
      if (button.value === 'submit') {
        await desk.submit(saved.id);
      }
      go(`drafts/${saved.id}`);
    } catch (error) {
      this.#failed(error);
    } finally {
      button.removeAttribute('aria-busy');
    }
  }

  /** Only what was changed is sent, so that two people who fill in different fields do not undo each other. */
  #changes() {
    const values = new FormData(this.form);
    const next = { channels: values.getAll('channels') };
    for (const name of ['title', 'name', 'category', 'reportingUnit', 'informationOfficer']) {
      next[name] = values.get(name).trim();
    }
    for (const flag of FLAGS) {
      next[flag] = values.has(flag);
    }
    return Object.fromEntries(
      Object.entries(next).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(this.#now(name))),
    );
  }

  #now(name) {
    const value = this.draft[name];
    if (name === 'channels') {
      return CHANNELS.filter((channel) => value.includes(channel));
    }
    return FLAGS.includes(name) ? Boolean(value) : (value ?? '');
  }

  #failed(error) {
    if (error.status === 401) {
      return;
    }
    showProblems(this.form, error.problems);
    const summary = errorSummary(error, (problem) => {
      const control = problem.field && controlOf(this.form, problem.field);
      return control ? () => control.focus() : placeOf(this.draft, problem);
    });
    this.result.replaceChildren(summary);
    scrollTo(0, 0);
    focusOn(summary);
  }

  async #replaceText(input) {
    const [file] = input.files;
    if (!file) {
      return;
    }
    this.progress.hidden = false;
    try {
      await uploadVersion(this.draft.id, file, (part) => (this.progress.value = part));
      announce(t('edit.replaced', { name: file.name }));
      this.result.replaceChildren(
        h(
          'p',
          { class: 'notice notice-good', role: 'status' },
          t('edit.replaced', { name: file.name }),
          ' ',
          h('a', { href: href(`drafts/${this.draft.id}`) }, t('checklist.toDraft')),
        ),
      );
      this.draft = await desk.draft(this.draft.id);
    } catch (error) {
      this.#failed(error);
    }
    this.progress.hidden = true;
    input.value = '';
  }
}

customElements.define('edit-page', EditPage);
