// Fetches the page again from time to time and replaces what changes, without moving the reader.
const live = document.getElementById("live");

async function refresh() {
  if (document.hidden) return;
  try {
    const response = await fetch(location.pathname, { headers: { Accept: "text/html" } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById("live");
    if (fresh && fresh.innerHTML !== live.innerHTML) live.replaceChildren(...fresh.childNodes);
  } catch {
    // Without a connection the page stays as it is; the next round tries again.
  }
}

if (live) setInterval(refresh, Number(live.dataset.refresh) * 1000);
