import { ApiError, errorOf } from './client.js';
import { config } from './config.js';
import { session } from './session.js';
import { acceptLanguage, t } from '../i18n/i18n.js';

const NODES = `${config.rest}alfresco/versions/1/nodes/`;

/**
 * Uploads a new draft into a unit's folder.
 *
 * @param {string} folder node id of the unit's drafts folder
 * @param {File} file
 * @param {(part: number) => void} onProgress called with 0…1
 * @returns {Promise<{id: string, name: string}>} the new node; rejects with ApiError
 */
export async function uploadDraft(folder, file, onProgress) {
  const form = new FormData();
  form.append('filedata', file, file.name);
  form.append('name', file.name);
  const answer = await transfer('POST', `${NODES}${encodeURIComponent(folder)}/children`, form, onProgress);
  return answer.entry;
}

/** Replaces a draft's text by a new version of the document; the name stays. Rejects with ApiError. */
export async function uploadVersion(draft, file, onProgress) {
  const path = `${NODES}${encodeURIComponent(draft)}/content?majorVersion=false`;
  const answer = await transfer('PUT', path, file, onProgress);
  return answer.entry;
}

/** Sends a form, such as one with a file, to a web script of the extension. Rejects with ApiError. */
export function sendForm(path, form, onProgress = () => {}) {
  return transfer('POST', config.scripts + path, form, onProgress);
}

/** XMLHttpRequest, because fetch reports no progress of what is sent. */
function transfer(method, url, body, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    Object.entries(session.headers()).forEach(([name, value]) => request.setRequestHeader(name, value));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', acceptLanguage());
    if (body instanceof File) {
      request.setRequestHeader('Content-Type', body.type || 'application/octet-stream');
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) {
        onProgress(event.loaded / event.total);
      }
    });
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) {
        resolve(JSON.parse(request.responseText));
      } else {
        reject(errorOf(request.status, request.responseText));
      }
    });
    request.addEventListener('error', () =>
      reject(new ApiError(0, [{ rule: null, message: t('error.offline'), field: null, item: null, line: null }])),
    );
    request.send(body);
  });
}
