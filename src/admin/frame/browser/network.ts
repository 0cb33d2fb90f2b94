import { announce } from "./announce.ts";

const words = "Đang mất mạng. Những gì đã gõ vẫn được giữ trên máy này; có mạng lại rồi hãy gửi.";

/** Says that there is no network, and sends nothing into the void meanwhile. */
export function watchNetwork(): void {
  const show = () => {
    const banner = document.querySelector<HTMLElement>("[data-offline]");
    if (banner) banner.hidden = navigator.onLine;
    if (!navigator.onLine) announce(words);
  };
  window.addEventListener("online", show);
  window.addEventListener("offline", show);
  // Before all others: a form that is held back is neither marked as sent nor locked.
  document.addEventListener(
    "submit",
    (event) => {
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      show();
    },
    { capture: true },
  );
  show();
}
