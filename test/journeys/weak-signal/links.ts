import type { Email } from "postal-mime";
import type { Ward } from "./open-ward.ts";

const titles = {
  acknowledge: "Đã tiếp nhận",
  forward: "Chuyển nơi khác",
  ask: "Hỏi thêm người báo",
  resolve: "Đã xong (kèm bằng chứng)",
} as const;
export type LinkName = keyof typeof titles;

/** The path of one of a mail's links, as an officer finds it: by the words above it. */
export function linkIn(mail: Email | undefined, name: LinkName): string {
  const lines = (mail?.text ?? "").split("\n").map((line) => line.trim());
  const url = lines[lines.indexOf(`${titles[name]}:`) + 1] ?? "";
  if (!url.includes("/o/")) throw new Error(`The mail has no link “${titles[name]}”: ${mail?.text}`);
  return new URL(url).pathname;
}

export async function openLink({ counter }: Ward, path: string) {
  const response = await counter.app.request(path);
  return { status: response.status, html: await response.text() };
}

/** Opens a link, fills its form in and presses its button; then everything that follows happens. */
export async function press(ward: Ward, path: string, fields: Record<string, string | Blob> = {}) {
  const seen = await openLink(ward, path);
  return await send(ward, path, fields, /name="version" value="(\d+)"/.exec(seen.html)?.[1] ?? "0");
}

/** Posts the form of a page that was opened some time ago. @param version what that page showed. */
export async function send(ward: Ward, path: string, fields: Record<string, string | Blob>, version: string) {
  const form = new FormData();
  form.set("version", version);
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const response = await ward.counter.app.request(path, { method: "POST", body: form });
  await ward.counter.settle();
  return { status: response.status, html: await response.text() };
}

export const versionOn = ({ html }: { html: string }) =>
  /name="version" value="(\d+)"/.exec(html)?.[1] ?? "none";
