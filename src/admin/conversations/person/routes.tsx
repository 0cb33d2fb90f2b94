import { eq } from "drizzle-orm";
import { findConversation } from "../../../conversation/find-conversation.ts";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import { media } from "../../../database/schema/index.ts";
import { findMedium, mediumBytes } from "../../../media/read-media.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { numberIn } from "../../number-in.ts";
import { textsIn } from "../act-on.tsx";
import { GonePage, goneTitle } from "../gone-page.tsx";
import type { ShowThread } from "../show-thread.tsx";
import { askName, keepName, keptName } from "./zalo-name.ts";

/** Who somebody is, and what they sent: shown after the look stands in the audit trail. */
export function personPages({ tools, client, stores }: AdminParts, show: ShowThread): AdminRoute[] {
  const { sealer } = tools;
  return [
    {
      method: "POST",
      path: "/conversations/:id/personal",
      permission: "personal_data.see",
      handle: look,
    },
    {
      method: "GET",
      path: "/conversations/:id/pictures/:mediaId",
      permission: "conversations.see",
      handle: picture,
    },
  ];

  async function look(page: StaffPage) {
    const { desk, view, base } = page;
    const id = numberIn(page, "id");
    const keep = (await textsIn(page)).keep === "1";
    const entry = { subject: "conversation", subjectId: String(id) };
    const conversation = await desk.act<Conversation | undefined>(
      "personal_data.see",
      (found) => (found ? { ...entry, action: "personal_data.see" } : null),
      (tx) => findConversation(tx, id),
    );
    if (!conversation) return await view(goneTitle, <GonePage base={base} />, 404);
    const known = keptName(sealer, conversation);
    const name = known ?? (await askName(client, conversation));
    if (keep && name !== null && known === null)
      await desk.act("personal_data.see", { ...entry, action: "conversation.keep_name" }, (tx) =>
        keepName(tx, sealer, id, name),
      );
    const kept = known !== null || (keep && name !== null);
    return await show(page, { personal: { name, kept, userId: conversation.userId } });
  }

  async function picture(page: StaffPage) {
    const { c, desk, view, base, place } = page;
    const id = c.req.param("mediaId") ?? "";
    const size = c.req.query("size") === "thumbnail" ? "thumbnail" : "full";
    const found = await desk.read("conversations.see", async (tx) => {
      const [row] = await tx
        .select({ conversationId: media.conversationId })
        .from(media)
        .where(eq(media.id, id));
      if (row?.conversationId !== numberIn(page, "id")) return null;
      return await findMedium(tx, { id, locality: place.slug, size });
    });
    const bytes = found && (await mediumBytes(stores, found));
    if (!found || !bytes) return await view(goneTitle, <GonePage base={base} />, 404);
    return c.body(new Uint8Array(bytes), 200, { "content-type": found.contentType });
  }
}
