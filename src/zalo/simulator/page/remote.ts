import { byId } from "./dom.ts";
import type { View } from "./view.ts";

const base = () => document.body.dataset.base ?? "";

/** Who writes to whom, kept in the address so that it can be shared and reloaded. */
export const chosen: { oa: string; user: string } = { oa: "", user: "" };

/** Posts to the control surface; a refusal is shown under the chat and gives null. */
export async function post(path: string, body: object): Promise<Record<string, unknown> | null> {
  try {
    const response = await fetch(`${base()}/control${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.ok) return answer;
    notice(`Không làm được: ${String(answer.error ?? response.status)}`);
  } catch {
    notice("Mất kết nối với máy chủ. Thử lại sau ít phút.");
  }
  return null;
}

/** Posts what the chosen resident does to the chosen OA. */
export const act = (path: string, body: object = {}) =>
  post(path, { oaId: chosen.oa, userId: chosen.user, ...body });

/** Sends a file up and gives its id, or null when it could not be kept. */
export async function keepFile(file: File): Promise<string | null> {
  const form = new FormData();
  form.append("file", file);
  const response = await fetch(`${base()}/control/media`, { method: "POST", body: form }).catch(() => null);
  if (response?.ok) return ((await response.json()) as { mediaId: string }).mediaId;
  notice("Không gửi được tệp. Tệp phải nhỏ hơn 25 MB.");
  return null;
}

/** The current view of the chosen pair. */
export async function fetchView(): Promise<View> {
  const query = new URLSearchParams({ oa: chosen.oa, user: chosen.user });
  const response = await fetch(`${base()}/view?${query}`);
  return (await response.json()) as View;
}

/** Address of a sample file of the simulator. */
export const mediaAddress = (name: string) => new URL(`${base()}/media/${name}`, location.href).href;

/** Wakes at every change: by server-sent events, and every 3 s for as long as those fail. */
export function watch(changed: () => void): void {
  const stream = new EventSource(`${base()}/stream`);
  stream.addEventListener("change", changed);
  setInterval(() => {
    if (stream.readyState !== EventSource.OPEN) changed();
  }, 3000);
}

/** Shows one line under the chat. */
export function notice(text: string): void {
  const line = byId("notice");
  line.textContent = text;
  line.hidden = text === "";
}
