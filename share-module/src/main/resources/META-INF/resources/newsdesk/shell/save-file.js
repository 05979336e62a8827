import { receive } from '../api/client.js';
import { h } from './dom.js';

const KEPT_MILLISECONDS = 10_000;

/**
 * Reads a file from the server and hands it to the browser to keep.
 *
 * @param {string} url
 * @param {string} name used when the server names none
 * @param {(bytes: number) => void} [received] called with how much has come
 * @throws {ApiError}
 */
export async function saveFile(url, name, received) {
  const file = await receive(url, received);
  const address = URL.createObjectURL(file.blob);
  h('a', { href: address, download: file.name ?? name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/** A button that saves a file; busy meanwhile, and what went wrong is told to `failed(error)`. */
export function saveButton(label, url, name, failed, props = {}) {
  const save = async (event) => {
    const button = event.currentTarget;
    button.setAttribute('aria-busy', 'true');
    try {
      await saveFile(typeof url === 'function' ? url() : url, name);
    } catch (error) {
      failed(error);
    }
    button.removeAttribute('aria-busy');
  };
  return h('button', { type: 'button', ...props, on: { click: save } }, label);
}
