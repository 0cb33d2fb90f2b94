import { announce } from "./announce.ts";
import { refreshRegion } from "./refresh-region.ts";

/**
 * `data-live-url`: a part of the page that follows what happens. The server's stream says only that something
 * changed; what it is now is asked for over the page's own address, under the page's own permission.
 */
export function followLiveRegions(): void {
  for (const region of document.querySelectorAll<HTMLElement>("[data-live-url]")) follow(region);
}

function follow(region: HTMLElement): void {
  const every = Math.max(5, Number(region.dataset.liveEvery) || 15) * 1_000;
  let polling: ReturnType<typeof setInterval> | undefined;
  let running = false;
  const refresh = async () => {
    if (running || document.hidden || !navigator.onLine) return;
    running = true;
    const outcome = await refreshRegion(region).catch(() => "failed" as const);
    running = false;
    if (outcome === "changed") announce("Danh sách vừa có thay đổi.");
    if (outcome === "signed-out") {
      stop();
      announce("Phiên làm việc đã hết. Tải lại trang để đăng nhập.");
    }
  };
  const poll = () => {
    polling ??= setInterval(refresh, every);
  };
  const stream = region.dataset.liveStream ? new EventSource(region.dataset.liveStream) : null;
  const stop = () => {
    stream?.close();
    clearInterval(polling);
  };
  if (stream) {
    stream.addEventListener("changed", refresh);
    stream.addEventListener("open", () => {
      clearInterval(polling);
      polling = undefined;
    });
    // The browser connects again by itself; until it has, the region asks.
    stream.addEventListener("error", poll);
  } else {
    poll();
  }
  document.addEventListener("visibilitychange", () => document.hidden || refresh());
  window.addEventListener("pagehide", stop);
}
