import { desk } from '../api/desk.js';
import { uploadDraft } from '../api/upload.js';
import { announce } from '../shell/live.js';
import { h } from '../shell/dom.js';
import { ruleMark } from '../shell/errors.js';
import { href } from '../shell/router.js';
import { tag } from '../shell/tags.js';
import { t } from '../i18n/i18n.js';

const AT_ONCE = 2;
const WORD = '.docx,.doc,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/msword';

/**
 * Takes files by button or by dropping them; each has its own progress and its own result.
 * Set `folder` (node id), `unit` (code) and `uploaded()` before connecting.
 */
class UploadZone extends HTMLElement {
  #queue = [];
  #running = 0;

  connectedCallback() {
    const input = h('input', {
      type: 'file',
      multiple: true,
      accept: WORD,
      class: 'sr',
      id: 'upload-files',
      tabindex: '-1',
      'aria-hidden': 'true',
      on: { change: (event) => this.#take(event.target) },
    });
    this.files = h('ul', { class: 'uploads' });
    this.zone = h(
      'div',
      { class: 'drop' },
      h('button', { type: 'button', class: 'button-primary', on: { click: () => input.click() } }, t('upload.choose')),
      h('p', { class: 'quiet small' }, t('upload.hint')),
      input,
    );
    this.replaceChildren(this.zone, this.files);
    this.#listenToDrops();
  }

  #take(input) {
    this.#add([...input.files]);
    input.value = '';
  }

  #listenToDrops() {
    const page = this.closest('.page');
    page.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.zone.classList.add('over');
    });
    page.addEventListener('dragleave', (event) => {
      if (!page.contains(event.relatedTarget)) {
        this.zone.classList.remove('over');
      }
    });
    page.addEventListener('drop', (event) => {
      event.preventDefault();
      this.zone.classList.remove('over');
      this.#add([...event.dataTransfer.files]);
    });
  }

  #add(files) {
    for (const file of files) {
      const progress = h('progress', { max: 1, value: 0, 'aria-label': t('upload.progress.of', { name: file.name }) });
      const state = h('div', { class: 'upload-state' }, progress);
      const row = h('li', {}, h('span', { class: 'upload-name' }, file.name), state);
      this.files.prepend(row);
      this.#queue.push({ file, progress, state, row });
    }
    this.#next();
  }

  #next() {
    while (this.#running < AT_ONCE && this.#queue.length) {
      this.#running += 1;
      this.#send(this.#queue.shift());
    }
  }

  async #send(job) {
    try {
      const node = await uploadDraft(this.folder, job.file, (part) => (job.progress.value = part));
      job.state.replaceChildren(...(await this.#result(node.id)));
      announce(t('upload.done.of', { name: job.file.name }));
    } catch (error) {
      this.#failed(job, error);
    }
    this.#running -= 1;
    this.#next();
    if (!this.#running) {
      this.uploaded();
    }
  }

  /** What the server made of the file: a draft that lacks this and that, or no draft at all. */
  async #result(id) {
    const done = tag(t('upload.done'), '✓', 'tag-good');
    try {
      const file = await this.#find(id);
      if (file?.state === 'PLAIN_FILE') {
        return [tag(t('upload.noDraft'), '▲', 'tag-warn'), ...file.problems.map(problemText)];
      }
      // only the detail has looked into the document
      const { problems } = await desk.draft(id);
      const unreadable = problems.filter((problem) => problem.field === 'content');
      const label = problems.length ? t('bar.complete', { count: problems.length }) : t('upload.complete');
      return [done, h('a', { href: href(`drafts/${id}/edit`) }, label), ...unreadable.map(problemText)];
    } catch {
      // uploaded it is; what is missing shows in the list below
      return [done];
    }
  }

  async #find(id) {
    const drafts = await desk.unitDrafts(this.unit, '', 0);
    return drafts.items.find((draft) => draft.id === id);
  }

  #failed(job, error) {
    const again = error.offline || error.status >= 500;
    const [problem] = error.problems;
    const message = error.status === 409 ? t('upload.duplicate') : problem.message;
    job.state.replaceChildren(
      tag(t('upload.failed'), '✗', 'tag-bad'),
      problemText({ ...problem, message }),
      again
        ? h('button', { type: 'button', class: 'button-link', on: { click: () => this.#again(job) } }, t('action.retry'))
        : '',
    );
    announce(t('upload.failed.of', { name: job.file.name, message }));
  }

  #again(job) {
    job.row.remove();
    this.#add([job.file]);
  }
}

function problemText(problem) {
  return h('span', { class: 'upload-problem' }, ruleMark(problem.rule), ' ', problem.message);
}

customElements.define('upload-zone', UploadZone);
