// The conversation as it is shown. Whatever was typed is set as text and never as markup.

import { fileOf } from './calls.js';

const log = document.getElementById('log');
const scroll = document.getElementById('scroll');
const template = document.getElementById('bubble');
const shown = new Map();
const time = new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit' });
const kinds = { sticker: 'Nhãn dán', photo: 'Ảnh', voice: 'Tin ghi âm, 3 giây', forward: 'Chuyển tiếp từ Y Blưt', document: 'Tệp', contact: 'Danh bạ', location: 'Vị trí' };

/** wants: called with what a person wants of a bubble (reply, edit, press). */
export function draw(phone, wants) {
  const stays = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const ids = new Set(phone.bubbles.map((bubble) => bubble.id));
  for (const [id, { element }] of shown) {
    if (!ids.has(id)) { element.remove(); shown.delete(id); }
  }
  let before = null;
  for (const bubble of phone.bubbles) {
    const state = JSON.stringify(bubble);
    const known = shown.get(bubble.id);
    const element = known?.element ?? template.content.cloneNode(true).firstElementChild;
    if (known?.state !== state) fill(element, bubble, phone, wants);
    shown.set(bubble.id, { element, state });
    const place = before ? before.nextSibling : log.firstChild;
    if (element !== place) log.insertBefore(element, place);
    before = element;
  }
  document.getElementById('empty').hidden = phone.bubbles.length > 0;
  if (stays) toEnd();
}

export function clear() {
  log.replaceChildren();
  shown.clear();
}

export function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
}

function fill(element, bubble, phone, wants) {
  const part = (name) => element.querySelector(`.${name}`);
  const put = (name, text) => { part(name).textContent = text; part(name).hidden = !text; };
  element.className = `${bubble.from} is-${bubble.kind}`;
  element.dataset.id = bubble.id;
  put('kind', kinds[bubble.kind] ?? '');
  part('text').replaceChildren(...linked(bubble.text));
  const quoted = phone.bubbles.find((other) => other.id === bubble.replyTo);
  put('quote', bubble.replyTo ? quoted?.text || 'Tin cũ' : '');
  part('edited').hidden = !bubble.edited;
  const stamp = element.querySelector('time');
  const at = new Date(bubble.at * 1000);
  stamp.dateTime = at.toISOString();
  stamp.textContent = time.format(at);
  part('edit').hidden = bubble.from !== 'me' || bubble.kind !== 'text';
  part('edit').onclick = () => wants.edit(bubble);
  part('reply').onclick = () => wants.reply(bubble);
  file(part('file'), bubble, phone);
  const rows = bubble.inline ?? [];
  part('inline').hidden = rows.length === 0;
  part('inline').replaceChildren(...rows.map((row) => rowOf(row, (button) => wants.press(bubble, button))));
}

function file(link, bubble, phone) {
  link.hidden = !bubble.file;
  if (!bubble.file) return;
  link.textContent = `↓ ${bubble.file.name} · ${Math.max(1, Math.round(bubble.file.size / 1024))} KB`;
  link.href = fileOf(phone.id, bubble.id);
  link.download = bubble.file.name;
}

/** A row of buttons; each is a text or has one. */
export function rowOf(buttons, press) {
  const row = document.createElement('div');
  for (const button of buttons) {
    const element = document.createElement('button');
    element.type = 'button';
    element.textContent = button.text ?? button;
    element.onclick = () => press(button);
    row.append(element);
  }
  return row;
}

function linked(text) {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const link = document.createElement('a');
    link.href = piece;
    link.textContent = piece;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
  });
}
