// Messages that were typed and that the server has not confirmed yet. Each is an entry of its own in
// localStorage, so several tabs cannot overwrite each other's; sending one twice does no harm, since
// the server knows it by its id.

const store = available() ? localStorage : memory();

function available() {
  try {
    localStorage.setItem('sothon.probe', '1');
    localStorage.removeItem('sothon.probe');
    return true;
  } catch {
    return false;
  }
}

function memory() {
  const entries = new Map();
  return {
    getItem: key => entries.get(key) ?? null,
    setItem: (key, value) => entries.set(key, value),
    removeItem: key => entries.delete(key),
    key: index => [...entries.keys()][index],
    get length() { return entries.size; },
  };
}

export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export class Unsent {
  #prefix;
  #count = 0;

  constructor(chat) {
    this.#prefix = `sothon.unsent.${chat}.`;
  }

  /** All messages that wait, in the order in which they were typed. */
  all() {
    return this.#keys().sort().map(key => JSON.parse(store.getItem(key)));
  }

  add(message) {
    const typed = String(Date.now()).padStart(15, '0') + String(this.#count++).padStart(6, '0');
    store.setItem(`${this.#prefix}${typed}.${message.id}`, JSON.stringify(message));
  }

  remove(message) {
    this.#keys().filter(key => key.endsWith(`.${message.id}`)).forEach(key => store.removeItem(key));
  }

  #keys() {
    return Array.from({ length: store.length }, (_, index) => store.key(index))
      .filter(key => key.startsWith(this.#prefix));
  }
}

/** What stands in the input field and is not sent. */
export class Typed {
  #key;

  constructor(chat) {
    this.#key = `sothon.typed.${chat}`;
  }

  read() {
    return store.getItem(this.#key) ?? '';
  }

  write(text) {
    if (text) store.setItem(this.#key, text);
    else store.removeItem(this.#key);
  }
}
