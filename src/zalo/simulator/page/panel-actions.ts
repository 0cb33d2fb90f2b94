import { byId, onClick } from "./dom.ts";
import { act, post } from "./remote.ts";

/** Binds the technical panel's buttons and forms. */
export function bindPanel(): void {
  for (const key of document.querySelectorAll<HTMLElement>("[data-add-ms]")) {
    key.addEventListener("click", () => void post("/clock", { addMs: Number(key.dataset.addMs) }));
  }
  onClick("clock-now", () => void post("/clock", { offsetMs: 0 }));
  onClick(
    "webhook-switch",
    () => void post("/webhook", { enabled: byId("webhook-switch").textContent === "Bật" }),
  );
  onClick("webhook-save", () => void post("/webhook/save", {}));
  onClick("webhook-duplicate", () => void post("/webhook/duplicate", { next: 3, copies: 2 }));
  onClick("webhook-reorder", () => void post("/webhook/reorder", { size: 4 }));
  onClick("fault-clear", () => void post("/faults/clear", {}));
  byId("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    void addFault();
  });
  byId("admin-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = byId<HTMLInputElement>("admin-text");
    if (field.value.trim() === "") return;
    void act("/send/admin", { message: { text: field.value.trim() } });
    field.value = "";
  });
}

async function addFault(): Promise<void> {
  const value = (id: string) => byId<HTMLInputElement | HTMLSelectElement>(id).value;
  const [kind = "", code] = value("fault-kind").split(":");
  const fault = { endpoint: value("fault-endpoint"), kind, times: Number(value("fault-times")) };
  await post("/faults", code ? { ...fault, error: Number(code) } : fault);
}
