// The conversation as it is shown. A message is known by its key; a later line with the same key is
// its new text.

const log = document.getElementById('log');
const scroll = document.getElementById('scroll');
const lineTemplate = document.getElementById('line');
const dayTemplate = document.getElementById('day');
const byKey = new Map();

export function isEmpty() {
  return byKey.size === 0;
}

/** Shows a line of the server, or of our own that still waits (then it has no time). */
export function show(line, chat) {
  const stay = nearEnd();
  const known = byKey.get(line.key);
  if (known && line.at && Number(known.dataset.at ?? 0) >= line.at) return false;
  const element = known ?? added(line);
  fill(element, line, chat);
  if (line.at) confirm(element, line);
  if (stay || !line.at) toEnd();
  return !known;
}

/** state: waiting, received or refused. */
export function mark(key, state) {
  const element = byKey.get(key);
  if (!element) return;
  element.classList.toggle('waiting', state === 'waiting');
  element.classList.toggle('refused', state === 'refused');
  const words = { waiting: log.dataset.sending, received: log.dataset.received, refused: log.dataset.refused };
  element.querySelector('.delivery').textContent = words[state];
}

export function remove(key) {
  byKey.get(key)?.remove();
  byKey.delete(key);
}

export function textOf(key) {
  return byKey.get(key)?.querySelector('.text').textContent ?? '';
}

export function highlight(key) {
  log.querySelectorAll('.target').forEach(element => element.classList.remove('target'));
  byKey.get(key)?.classList.add('target');
}

/** From now on what is added is read out by screen readers. */
export function announce() {
  log.setAttribute('aria-live', 'polite');
}

export function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
}

function nearEnd() {
  return scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
}

function added(line) {
  const element = lineTemplate.content.firstElementChild.cloneNode(true);
  element.dataset.key = line.key;
  element.classList.toggle('mine', line.mine);
  byKey.set(line.key, element);
  const firstWaiting = line.at ? log.querySelector('.line:not([data-at])') : null;
  if (line.at) newDay(line, firstWaiting);
  log.insertBefore(element, firstWaiting);
  return element;
}

function newDay(line, before) {
  if (log.dataset.day === line.shown.day) return;
  log.dataset.day = line.shown.day;
  const day = dayTemplate.content.firstElementChild.cloneNode(true);
  day.textContent = line.shown.day;
  log.insertBefore(day, before);
}

function fill(element, line, chat) {
  element.querySelector('.text').textContent = line.text;
  element.querySelector('.edited').hidden = !line.edited;
  const quoted = line.replyTo ? textOf(line.replyTo) : '';
  const quote = element.querySelector('.quote');
  quote.textContent = quoted;
  quote.hidden = !quoted;
  if (line.file) {
    const file = element.querySelector('.file');
    file.textContent = `⬇ ${line.file}`;
    file.href = `/chat/${chat}/files/${line.key}`;
    file.hidden = false;
  }
}

function confirm(element, line) {
  element.dataset.at = line.at;
  const time = element.querySelector('time');
  time.textContent = line.shown.time;
  if (line.mine) mark(line.key, 'received');
}
