import { allowedAddress, type HostRules } from "../../media/fetch/allowed-address.ts";
import { replyCost, unknownQuota } from "../../outbox/reply-cost.ts";
import type { AdminParts } from "../admin-parts.ts";
import type { PageStatus, StaffPage } from "../admin-route.ts";
import { numberIn } from "../number-in.ts";
import { GonePage, goneTitle } from "./gone-page.tsx";
import { type ConversationPage, readConversationPage } from "./thread/read-page.ts";
import { type ThreadForms, ThreadPage } from "./thread/thread-page.tsx";

export type ShowThread = (page: StaffPage, forms?: ThreadForms, status?: PageStatus) => Promise<Response>;

/** Draws one conversation, and has it on record that somebody opened it. */
export function openThreadView(parts: AdminParts): ShowThread {
  const { tools, knowledge: base, settings } = parts;
  const hosts: HostRules = { allowedHosts: settings.mediaHosts, allowLoopback: settings.zalo === null };

  return async function show(page, forms = {}, status = 200) {
    const { c, desk, view, now, place, base: home } = page;
    const id = numberIn(page, "id");
    const before = momentOf(c.req.query("before"));
    const asked = { id, staffId: desk.session.staffId, now, before };
    const found = await desk.act<ConversationPage | null>(
      "conversations.see",
      (read) =>
        read?.opened ? { action: "conversation.open", subject: "conversation", subjectId: String(id) } : null,
      (tx) => readConversationPage(tx, asked),
    );
    if (!found) return await view(goneTitle, <GonePage base={home} />, 404);
    const threadTools = {
      base: home,
      here: `${home}/conversations/${id}`,
      now,
      sealer: tools.sealer,
      colleagues: found.colleagues,
      knowledge: base.forLocality(place.slug, now).knowledge,
      mayAct: desk.may("conversations.act"),
      linkOf: forms.personal ? (url: string) => allowedAddress(url, hosts)?.url.href ?? null : null,
    };
    return await view(
      `Người dân số ${id}`,
      <ThreadPage
        page={found}
        cost={replyCost(found.conversation, unknownQuota, now)}
        tools={threadTools}
        forms={forms}
        before={before}
        mayLook={desk.may("personal_data.see")}
      />,
      status,
    );
  };
}

function momentOf(given: string | undefined): Date | null {
  return given && /^\d{1,15}$/.test(given) ? new Date(Number(given)) : null;
}
