// Keeps the page for when there is no network. Above this stand BUILD, NEEDED and LATER, written when the page is built.

const base = self.registration.scope;
// Other programs may keep something under the same origin.
const ours = `counterpoint ${base} `;
const kept = ours + BUILD;

// All of one build or nothing: a file that has another content by now ends the installation, to be tried again.
self.addEventListener('install', (event) => {
  const requests = Object.entries(NEEDED).map(([file, integrity]) =>
    integrity ? new Request(file, { integrity, cache: 'no-cache' }) : new Request(file),
  );
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(requests)));
});

// Begins only when no page of the last build is open any more.
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(ours) && name !== kept;
  const tidied = caches
    .keys()
    .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(tidied.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { href, pathname } = new URL(request.url);
  if (request.method !== 'GET' || !href.startsWith(base)) return;
  const file = pathname.slice(new URL(base).pathname.length);
  if (request.mode === 'navigate') {
    if (file === '' || file === 'index.html') event.respondWith(answer('index.html', request));
  } else if (file in NEEDED || LATER.includes(file)) event.respondWith(answer(file, request));
});

async function answer(file, request) {
  const cache = await caches.open(kept);
  const known = await cache.match(file);
  if (known) return known;
  const fetched = await fetch(request);
  if (fetched.ok) await cache.put(file, fetched.clone());
  return fetched;
}
