import { drawAvatar } from "./avatar.ts";
import { byId, el } from "./dom.ts";
import { chosen } from "./remote.ts";
import type { View } from "./view.ts";

/** Draws who is chosen: the head of the chat, the strip to follow, and the two lists. */
export function drawHead(view: View): void {
  const oa = view.oas.find((one) => one.id === view.oaId);
  const resident = view.residents.find((one) => one.id === view.userId);
  byId("oa-name").textContent = oa?.name ?? "";
  byId("verified").hidden = !oa?.verified;
  drawAvatar(byId("oa-avatar"), oa?.name ?? "", oa?.avatar ?? "", view.oaId);
  const name = resident?.name ?? "";
  byId("follow-note").replaceChildren(
    el("bdi", {}, name),
    view.follows ? " đang quan tâm tài khoản này" : " chưa quan tâm tài khoản này",
  );
  byId("follow").textContent = view.follows ? "Bỏ quan tâm" : "Quan tâm";
  fill("choose-oa", view.oas, view.oaId);
  fill("choose-user", view.residents, view.userId);
  chosen.oa = view.oaId;
  chosen.user = view.userId;
}

function fill(id: string, people: { id: string; name: string }[], current: string): void {
  const list = byId<HTMLSelectElement>(id);
  const ids = people.map((one) => one.id + one.name).join();
  if (list.dataset.ids !== ids) {
    list.dataset.ids = ids;
    list.replaceChildren(...people.map((one) => el("option", { value: one.id }, one.name)));
  }
  list.value = current;
}
