import { byId, onClick } from "./dom.ts";
import { bindQuoting, takeQuote } from "./quoting.ts";
import { act, keepFile, mediaAddress } from "./remote.ts";

/** Binds the line at the bottom: text, photo, sticker, voice, file, business card. */
export function bindComposer(): void {
  const text = byId<HTMLTextAreaElement>("text");
  const form = byId<HTMLFormElement>("write");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void sendText(text);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", () => {
    text.rows = Math.min(4, text.value.split("\n").length);
  });
  bindTray();
  bindQuoting();
  bindFile("photo", "pick-photo", "/send/image");
  bindFile("file", "pick-file", "/send/file");
}

async function sendText(field: HTMLTextAreaElement): Promise<void> {
  const text = field.value.trim();
  if (text === "") return;
  field.value = "";
  field.rows = 1;
  const sent = await act("/send/text", { text, ...takeQuote() });
  if (!sent && field.value === "") field.value = text;
}

function bindTray(): void {
  onClick("open-tray", () => showTray(byId("tray").hidden === true));
  const send = (path: string, body: object) => {
    showTray(false);
    void act(path, body);
  };
  onClick("pick-location", () => showTray(false));
  onClick("send-voice", () => send("/send/audio", { url: mediaAddress("voice.amr") }));
  onClick("send-card", () =>
    send("/send/card", { phone: "84912345678", name: "https://zalo.me/84912345678" }),
  );
  for (const key of document.querySelectorAll<HTMLElement>("[data-sticker]")) {
    key.addEventListener("click", () => send("/send/sticker", { stickerId: key.dataset.sticker }));
  }
}

function showTray(shown: boolean): void {
  byId("tray").hidden = !shown;
  byId("open-tray").setAttribute("aria-expanded", String(shown));
}

function bindFile(inputId: string, buttonId: string, path: string): void {
  const input = byId<HTMLInputElement>(inputId);
  onClick(buttonId, () => {
    showTray(false);
    input.click();
  });
  input.addEventListener("change", async () => {
    const file = input.files?.[0];
    if (!file) return;
    const mediaId = await keepFile(file);
    input.value = "";
    if (mediaId) await act(path, { mediaId });
  });
}
