/**
 * Builds an element. Data only ever reaches the page as text nodes or attributes, never as markup.
 *
 * @param {string} tag element name
 * @param {object} [props] attributes; `class`, `on` ({event: listener}), `data` (dataset) are special;
 *   true sets an empty attribute; false, null and undefined leave it out; `value` and `checked` are set as properties
 * @param {...(Node|string|number|null|undefined|Array)} children
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    setProp(element, name, value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

function setProp(element, name, value) {
  if (value === null || value === undefined || value === false) {
    return;
  }
  if (name === 'on') {
    Object.entries(value).forEach(([event, listener]) => element.addEventListener(event, listener));
  } else if (name === 'data') {
    Object.assign(element.dataset, value);
  } else if (name === 'value' || name === 'checked') {
    element[name] = value;
  } else {
    element.setAttribute(name, value === true ? '' : value);
  }
}

let lastId = 0;

/** A document-wide unique id, for label/for and aria-describedby. */
export function uniqueId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}

/** Moves the focus to an element that is not focusable by itself, such as a heading or a result. */
export function focusOn(element) {
  if (!element) {
    return;
  }
  if (!element.matches('a[href],button,input,select,textarea,[tabindex]')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus();
}
