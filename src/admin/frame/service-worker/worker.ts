/// <reference lib="webworker" />
import { offlinePage } from "./offline-page.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put here by the build: the style, script and icons of this version. */
declare const builtAssets: string[];

const cacheName = `cua-so-${builtAssets.join("|").length}-${builtAssets.at(0) ?? ""}`;

// Holds files of the program alone. Pages are never kept: they show residents' affairs.
self.addEventListener("install", (event) => {
  const fill = async () => (await caches.open(cacheName)).addAll(builtAssets);
  event.waitUntil(fill().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (builtAssets.includes(pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(fetch(request).catch(() => page()));
  }
});

function page(): Response {
  const style = builtAssets.find((path) => path.endsWith(".css")) ?? "";
  return new Response(offlinePage(style), {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
