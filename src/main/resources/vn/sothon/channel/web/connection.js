// What connects the page with the server: events in, messages out. Both survive an interruption; the
// browser's own reconnection is helped where it gives up or does not notice.

const SILENCE = 12_000; // the server shows life every three seconds
const PAUSE = 3_000;

export class Events {
  #url;
  #on;
  #source;
  #last = '';
  #heard = Date.now();

  /** on: line(line), done(), lost(), refused() */
  constructor(url, on) {
    this.#url = url;
    this.#on = on;
    this.#open();
    setInterval(() => this.#watch(), PAUSE);
    addEventListener('offline', () => on.lost());
    addEventListener('online', () => this.#reopen());
  }

  #open() {
    this.#heard = Date.now();
    this.#source = new EventSource(this.#last ? `${this.#url}?after=${this.#last}` : this.#url);
    this.#source.addEventListener('line', event => {
      this.#last = event.lastEventId;
      this.#on.line(JSON.parse(event.data));
    });
    this.#source.addEventListener('done', () => {
      this.#heard = Date.now();
      this.#on.done();
    });
    this.#source.onerror = () => this.#on.lost();
  }

  #reopen() {
    this.#source.close();
    this.#open();
  }

  async #watch() {
    if (this.#source.readyState === EventSource.CLOSED) {
      if (await this.#isRefused()) this.#on.refused();
      else this.#reopen();
    } else if (Date.now() - this.#heard > SILENCE) {
      this.#on.lost();
      this.#reopen();
    }
  }

  async #isRefused() {
    try {
      const answer = await fetch(location.pathname, { redirect: 'manual', cache: 'no-store' });
      return answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 404;
    } catch {
      return false;
    }
  }
}

/** Hands one message over: 'received', 'later', 'refused' or 'signed-out'. */
export async function deliver(url, message) {
  let answer;
  try {
    answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(20_000),
    });
  } catch {
    return 'later';
  }
  if (answer.ok) return 'received';
  if (answer.status === 401 || answer.status === 404) return 'signed-out';
  return [400, 413, 415, 422].includes(answer.status) ? 'refused' : 'later';
}
