// What the page asks its server for.

const people = '/phone/people';

export async function allPeople() {
  return read(await fetch(people));
}

export function addPerson(id, name) {
  return post(people, { id, name });
}

/** The phone once it is newer than the version. */
export async function phoneAfter(id, version, signal) {
  const after = version === null ? '' : `?after=${version}`;
  return read(await fetch(`${people}/${id}${after}`, { signal }));
}

export function act(id, action) {
  return post(`${people}/${id}`, action);
}

export function fileOf(id, message) {
  return `${people}/${id}/files/${message}`;
}

async function post(url, body) {
  return read(await fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }));
}

async function read(response) {
  if (!response.ok) throw Object.assign(new Error(`HTTP ${response.status}`), { status: response.status });
  return response.json();
}
