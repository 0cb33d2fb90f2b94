import { bindComposer } from "./composer.ts";
import { bindDialogs } from "./dialogs.ts";
import { byId, onClick } from "./dom.ts";
import { drawChat } from "./draw-chat.ts";
import { drawHead } from "./draw-head.ts";
import { drawPanel } from "./draw-panel.ts";
import { bindPanel } from "./panel-actions.ts";
import { act, chosen, fetchView, notice, watch } from "./remote.ts";
import type { View } from "./view.ts";

let view: View | null = null;
let busy = false;
let again = false;

/** Fetches and draws; changes that come meanwhile are drawn in one further round. */
async function refresh(): Promise<void> {
  again = busy;
  if (busy) return;
  busy = true;
  try {
    do {
      again = false;
      const asked = chosen.oa + chosen.user;
      const fresh = await fetchView();
      if (asked === chosen.oa + chosen.user) draw(fresh);
      else again = true;
    } while (again);
  } catch {
    notice("Mất kết nối với máy chủ. Đang thử lại…");
  } finally {
    busy = false;
  }
}

function draw(fresh: View): void {
  view = fresh;
  drawHead(fresh);
  drawChat(fresh);
  drawPanel(fresh);
  tellSeen();
}

// A chat counts as read only while somebody can see it.
function tellSeen(): void {
  if (document.visibilityState !== "visible") return;
  if (view?.messages.some((one) => one.from === "oa" && !one.seen)) void act("/seen");
}

function choose(oa: string, user: string): void {
  Object.assign(chosen, { oa, user });
  history.replaceState(null, "", `?${new URLSearchParams({ oa, user })}`);
  notice("");
  void refresh();
}

function bindChoice(): void {
  const oa = byId<HTMLSelectElement>("choose-oa");
  const user = byId<HTMLSelectElement>("choose-user");
  onClick("open-choice", () => byId<HTMLDialogElement>("choice").showModal());
  for (const list of [oa, user]) list.addEventListener("change", () => choose(oa.value, user.value));
  onClick("follow", () => void act(view?.follows ? "/unfollow" : "/follow"));
}

const asked = new URLSearchParams(location.search);
Object.assign(chosen, { oa: asked.get("oa") ?? "", user: asked.get("user") ?? "" });
bindChoice();
bindComposer();
bindDialogs();
bindPanel();
document.addEventListener("visibilitychange", tellSeen);
watch(() => void refresh());
