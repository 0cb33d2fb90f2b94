import { byId, el } from "./dom.ts";
import type { LogEntry, View } from "./view.ts";

const moment = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "medium",
  timeZone: "Asia/Ho_Chi_Minh",
});
const known = new Map<string, { state: string; node: HTMLElement }>();

/** Draws the technical panel: clock, webhook, faults, log. */
export function drawPanel(view: View): void {
  byId("clock").textContent = moment.format(view.now);
  byId("clock-offset").textContent =
    view.clockOffset === 0 ? "(giờ thật)" : `(lệch ${offsetWords(view.clockOffset)})`;
  const { enabled, held } = view.webhook;
  byId("webhook-state").textContent =
    `${enabled ? "Đang bật" : "Đã tắt"}${held ? ` · giữ lại ${held} sự kiện` : ""}`;
  byId("webhook-switch").textContent = enabled ? "Tắt" : "Bật";
  byId("faults").replaceChildren(
    ...view.faults.map((one) => el("li", {}, `${one.kind} × ${one.times} – ${one.endpoint}`)),
  );
  byId("log").replaceChildren(...view.log.map(entryNode));
}

function entryNode(one: LogEntry): HTMLElement {
  const json = JSON.stringify(one);
  const kept = known.get(one.entry.id);
  if (kept?.state === json) return kept.node;
  const node = one.what === "event" ? eventNode(one.entry) : callNode(one.entry);
  if (kept?.node.querySelector("details[open]")) node.querySelector("details")?.setAttribute("open", "");
  known.set(one.entry.id, { state: json, node });
  return node;
}

function eventNode(entry: Extract<LogEntry, { what: "event" }>["entry"]): HTMLElement {
  const last = entry.attempts.at(-1);
  const result = last ? `${last.status ?? "đứt"} · ${last.ms} ms` : (entry.reason ?? "đang gửi");
  const tries = entry.attempts.length > 1 ? ` · ${entry.attempts.length} lần` : "";
  return line(
    "event",
    entry.dueAt,
    `→ ${entry.event}`,
    result + tries,
    entry.state !== "delivered",
    entry.body,
  );
}

function callNode(entry: Extract<LogEntry, { what: "call" }>["entry"]): HTMLElement {
  const result = entry.accepted ? `Success · ${entry.ms} ms` : `${entry.error} ${entry.message}`;
  const fault = entry.fault ? ` · lỗi gây ra: ${entry.fault}` : "";
  const title = `← ${entry.method} ${entry.endpoint}`;
  return line(
    "call",
    entry.at,
    title,
    result + fault,
    !entry.accepted || Boolean(entry.fault),
    JSON.stringify(entry.body),
  );
}

function line(
  kind: string,
  at: number,
  title: string,
  result: string,
  bad: boolean,
  body: string,
): HTMLElement {
  const head = el(
    "summary",
    {},
    el("time", {}, moment.format(at)),
    el("span", { class: "what" }, title),
    el("span", { class: bad ? "result bad" : "result" }, result),
  );
  const pre = el("pre", {});
  // Written when opened, so that a hundred bodies are not laid out for nothing.
  const details = el(
    "details",
    { toggle: () => pre.replaceChildren(details.open ? pretty(body) : "") },
    head,
    pre,
  );
  return el("li", { class: kind }, details);
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}

function offsetWords(ms: number): string {
  const hours = Math.round(ms / 3600_000);
  return hours % 24 === 0 ? `${hours / 24} ngày` : `${hours} giờ`;
}
