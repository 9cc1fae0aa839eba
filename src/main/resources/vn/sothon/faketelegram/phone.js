// Choosing a person, and that person's phone: #1001 in the address is the phone of person 1001.

import { act, addPerson, allPeople, phoneAfter } from './calls.js';
import { clear, draw, rowOf, toEnd } from './bubbles.js';

const $ = (id) => document.getElementById(id);
const text = $('text');
let person = null;
let polling = new AbortController();
let about = null;
let notice = null;
let noticeTimer = 0;

addEventListener('hashchange', open);
open();

function open() {
  polling.abort();
  polling = new AbortController();
  person = /^#[1-9]\d{0,15}$/.test(location.hash) ? location.hash.slice(1) : null;
  $('people').hidden = person !== null;
  $('phone').hidden = person === null;
  if (person === null) return showPeople();
  clear();
  forget();
  text.value = '';
  notice = null;
  for (const panel of ['menu', 'attach', 'commands']) toggle(panel, false);
  follow(person, polling.signal);
}

async function showPeople() {
  const people = await allPeople();
  $('list').replaceChildren(...people.map(entry));
  $('add-id').value = Math.max(1000, ...people.map((one) => one.id)) + 1;
}

function entry(one) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  const name = part('name', one.name);
  const id = document.createElement('small');
  id.textContent = ` · ${one.id}`;
  name.append(id);
  button.append(part('face', [...one.name][0] ?? '?'), name, part('last', one.last.replaceAll('\n', ' ') || 'Chưa có tin nào'));
  button.onclick = () => { location.hash = one.id; };
  item.append(button);
  return item;
}

function part(kind, words) {
  const element = document.createElement('span');
  element.className = kind;
  element.textContent = words;
  return element;
}

$('add').onsubmit = async (event) => {
  event.preventDefault();
  const id = $('add-id').value.trim();
  const code = codeIn($('add-code').value);
  const problem = await addPerson(id, $('add-name').value).then(() => null, () => 'Không thêm được. Xin xem lại tên và số.');
  $('add-error').textContent = problem ?? '';
  $('add-error').hidden = !problem;
  if (problem) return;
  if (code) await act(id, { action: 'starts', text: code });
  $('add').reset();
  location.hash = id;
};

async function follow(id, signal) {
  let version = null;
  while (!signal.aborted) {
    try {
      const phone = await phoneAfter(id, version, signal);
      $('offline').hidden = true;
      if (signal.aborted) return;
      if (phone.version !== version) show(phone, version === null);
      version = phone.version;
    } catch (error) {
      if (signal.aborted) return;
      if (error.status === 404) { location.hash = ''; return; }
      $('offline').hidden = false;
      version = null;
      await new Promise((resolve) => { setTimeout(resolve, 1000); });
    }
  }
}

function show(phone, isFirst) {
  const isBlocked = phone.standing !== 'open';
  const isNew = phone.bubbles.length === 0;
  $('owner').textContent = phone.name;
  document.title = `${phone.name} – Telegram giả lập`;
  draw(phone, { reply: (bubble) => refer('replies', bubble), edit: (bubble) => refer('edits', bubble), press });
  $('blocked').hidden = !isBlocked;
  $('begin').hidden = isBlocked || !isNew;
  $('composer').hidden = isBlocked;
  $('keyboard').replaceChildren(...(isBlocked ? [] : phone.keyboard.map((row) => rowOf(row, (button) => say(button)))));
  document.querySelector('#menu [data-do=blocks]').parentElement.hidden = isBlocked;
  document.querySelector('#menu [data-do=unblocks]').parentElement.hidden = !isBlocked;
  $('show-commands').hidden = phone.commands.length === 0;
  $('commands').replaceChildren(...phone.commands.map(command));
  if (notice !== null && phone.notice !== notice) flash(phone.notice);
  notice = phone.notice;
  if (isFirst) toEnd();
}

function command({ name, text: words }) {
  const item = document.createElement('li');
  const row = rowOf([`/${name}`], () => { toggle('commands', false); say(`/${name}`); });
  const meaning = document.createElement('small');
  meaning.textContent = `  ${words}`;
  row.firstElementChild.append(meaning);
  item.append(row);
  return item;
}

function flash(words) {
  $('notice').textContent = words;
  $('notice').hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { $('notice').hidden = true; }, 4000);
}

function refer(action, bubble) {
  about = { action, message: bubble.id };
  $('about').firstElementChild.textContent = `${action === 'edits' ? 'Sửa' : 'Trả lời'}: ${bubble.text}`;
  $('about').hidden = false;
  if (action === 'edits') text.value = bubble.text;
  text.focus();
}

function forget() {
  about = null;
  $('about').hidden = true;
}

function press(bubble, button) {
  perform({ action: 'presses', message: bubble.id, data: button.data });
}

function say(words) {
  perform({ action: 'says', text: words });
}

async function perform(action) {
  try {
    await act(person, action);
    toEnd();
    return true;
  } catch {
    flash('Không gửi được, xin thử lại.');
    return false;
  }
}

$('composer').onsubmit = async (event) => {
  event.preventDefault();
  const words = text.value.trim();
  if (!words) return;
  const sent = await perform({ ...(about ?? { action: 'says' }), text: words });
  if (!sent) return;
  text.value = '';
  grow();
  forget();
};

text.onkeydown = (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  $('composer').requestSubmit();
};
text.oninput = grow;

function grow() {
  text.rows = Math.min(6, text.value.split('\n').length);
}

$('back').onclick = () => { location.hash = ''; };
$('forget').onclick = () => { if (about?.action === 'edits') text.value = ''; forget(); };
$('begin').onclick = () => say('/start');
$('more').onclick = () => toggle('menu');
$('show-attach').onclick = () => toggle('attach');
$('show-commands').onclick = () => toggle('commands');

function toggle(panel, isOpen = $(panel).hidden) {
  $(panel).hidden = !isOpen;
  const opener = { menu: 'more', attach: 'show-attach', commands: 'show-commands' }[panel];
  $(opener).setAttribute('aria-expanded', isOpen);
}

addEventListener('click', (event) => {
  if (!event.target.closest('#menu, #more')) toggle('menu', false);
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') toggle('menu', false);
});

for (const button of document.querySelectorAll('[data-do]')) {
  button.onclick = async () => {
    toggle('menu', false);
    toggle('attach', false);
    const wish = button.dataset.do;
    if (wish === 'link') return ask('Mã mời, hoặc cả đường dẫn t.me/…?start=…', (code) => ({ action: 'starts', text: codeIn(code) }));
    if (wish === 'forwards') return ask('Nội dung tin của người khác', (words) => ({ action: 'forwards', text: words }));
    return perform({ action: wish });
  };
}

function ask(label, action) {
  $('ask-label').textContent = label;
  $('ask-text').value = '';
  $('ask').returnValue = 'no';
  $('ask').onclose = () => {
    const words = $('ask-text').value.trim();
    if ($('ask').returnValue !== 'no' && words) perform(action(words));
  };
  $('ask').showModal();
}

$('ask-no').onclick = () => $('ask').close('no');

/** The code in a link t.me/bot?start=CODE, or the code itself. */
function codeIn(words) {
  return words.trim().replace(/^.*[?&]start=/, '').replace(/^\/start\s+/, '');
}
