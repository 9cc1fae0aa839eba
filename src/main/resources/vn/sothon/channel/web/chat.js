// The chat page: what is typed is shown at once, kept until the server has it, and sent in order.

import { Events, deliver } from './connection.js';
import * as log from './log.js';
import { Typed, Unsent, newId } from './unsent.js';

const AGAIN = 3_000;

const composer = document.getElementById('composer');
const text = document.getElementById('text');
const chips = document.getElementById('chips');
const about = document.getElementById('about');
const bars = {
  offline: document.getElementById('offline'),
  signedOut: document.getElementById('signed-out'),
  refused: document.getElementById('refused'),
};
const empty = document.getElementById('empty');

const chat = composer.dataset.chat;
const messages = `/chat/${chat}/messages`;
const unsent = new Unsent(chat);
const typed = new Typed(chat);

/** The message that is being edited or replied to: {kind: 'editing' | 'replying', key}. */
let subject = null;
let isSending = false;

// sending

function send(words) {
  const message = { id: newId(), text: words };
  if (subject?.kind === 'editing') message.edits = subject.key.slice(1);
  if (subject?.kind === 'replying') message.replyTo = subject.key;
  unsent.add(message);
  showWaiting(message);
  forgetSubject();
  showChips([]);
  sendAll();
}

function showWaiting(message) {
  const key = keyOf(message);
  const edited = Boolean(message.edits);
  log.show({ key, mine: true, edited, text: message.text, replyTo: message.replyTo }, chat);
  log.mark(key, 'waiting');
  empty.hidden = true;
}

function keyOf(message) {
  return `m${message.edits ?? message.id}`;
}

async function sendAll() {
  if (isSending) return;
  isSending = true;
  for (let next = unsent.all()[0]; next; next = unsent.all()[0]) {
    const outcome = await deliver(messages, next);
    if (outcome === 'later' || outcome === 'signed-out') {
      bars.signedOut.hidden = outcome !== 'signed-out';
      bars.offline.hidden = outcome !== 'later';
      if (outcome === 'later') setTimeout(sendAll, AGAIN);
      break;
    }
    unsent.remove(next);
    if (outcome === 'received') log.mark(keyOf(next), 'received');
    else giveBack(next);
  }
  isSending = false;
}

/** The server will never take it: it goes back where it can be changed. */
function giveBack(message) {
  log.mark(keyOf(message), 'refused');
  bars.refused.hidden = false;
  if (!text.value) setText(message.text);
}

// receiving

new Events(`/chat/${chat}/events`, {
  line(line) {
    const isNew = log.show(line, chat);
    if (!line.mine && isNew && line.keyboard) showChips(line.keyboard);
  },
  done() {
    bars.offline.hidden = true;
    bars.signedOut.hidden = true;
    if (log.isEmpty()) {
      empty.hidden = false;
      showChips([[composer.dataset.start]]);
    } else {
      empty.hidden = true;
    }
    if (!composer.dataset.ready) {
      composer.dataset.ready = 'true';
      log.announce();
      log.toEnd();
    }
    if (unsent.all().length) sendAll();
  },
  lost() {
    bars.offline.hidden = false;
  },
  refused() {
    bars.offline.hidden = true;
    bars.signedOut.hidden = false;
  },
});

// typing

function setText(words) {
  text.value = words;
  typed.write(words);
  grow();
}

function grow() {
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 4}px`;
}

function submit() {
  const words = text.value.trim();
  if (!words) return;
  bars.refused.hidden = true;
  setText('');
  send(words);
  text.focus();
}

composer.addEventListener('submit', event => {
  event.preventDefault();
  submit();
});

text.addEventListener('input', () => {
  typed.write(text.value);
  grow();
});

text.addEventListener('keydown', event => {
  if (event.key === 'Escape') forgetSubject();
  // while an input method composes a Vietnamese word, Enter belongs to it
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  submit();
});

// quick answers

function showChips(rows) {
  const template = document.getElementById('chip').content.firstElementChild;
  chips.replaceChildren(
    ...rows.flat().map(words => {
      const chip = template.cloneNode(true);
      chip.textContent = words;
      return chip;
    }),
  );
  chips.hidden = rows.length === 0;
  if (rows.length) log.toEnd();
}

chips.addEventListener('click', event => {
  const chip = event.target.closest('.chip');
  if (!chip) return;
  send(chip.textContent);
  text.focus({ preventScroll: true });
});

// editing and replying

function speakAbout(kind, key) {
  subject = { kind, key };
  log.highlight(key);
  about.hidden = false;
  about.querySelector('.about-kind').textContent = about.querySelector('.about-kind').dataset[kind];
  about.querySelector('.about-text').textContent = log.textOf(key);
  if (kind === 'editing') setText(log.textOf(key));
  text.focus();
}

function forgetSubject() {
  if (subject?.kind === 'editing' && text.value === log.textOf(subject.key)) setText('');
  subject = null;
  log.highlight('');
  about.hidden = true;
}

document.getElementById('cancel').addEventListener('click', () => {
  if (subject?.kind === 'editing') setText('');
  forgetSubject();
  text.focus();
});

document.getElementById('log').addEventListener('click', event => {
  const line = event.target.closest('.line');
  if (event.target.closest('.edit')) speakAbout('editing', line.dataset.key);
  if (event.target.closest('.reply')) speakAbout('replying', line.dataset.key);
});

// at the start

unsent.all().forEach(showWaiting);
setText(typed.read());
text.focus({ preventScroll: true });
