import { findConversation } from "../../../conversation/find-conversation.ts";
import { typedText } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { type FormState, formState } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import { listCannedReplies } from "../canned/canned-replies.ts";
import { GonePage, goneTitle } from "../gone-page.tsx";
import type { ShowThread } from "../show-thread.tsx";
import { readReply } from "./read-reply.ts";
import { type Sent, sendReply } from "./send-reply.ts";
import { messagesOf, uploadFile } from "./upload-file.ts";

/** A file of 5 MB and the fields around it. */
const mostBytes = 6 * 1024 * 1024;

/** Answering as a person, and putting a ready answer into the text first. */
export function replyPages({ tools, jobs, client }: AdminParts, show: ShowThread): AdminRoute[] {
  const permission = "conversations.act";
  return [
    { method: "POST", path: "/conversations/:id/reply", permission, mostBytes, handle: reply },
    { method: "POST", path: "/conversations/:id/reply/insert", permission, mostBytes, handle: insert },
  ];

  async function reply(page: StaffPage) {
    const { c, desk, view, goTo, now, place, base } = page;
    const id = numberIn(page, "id");
    const posted = await c.req.parseBody();
    const back = (errors: Record<string, string> = {}): FormState => formState(posted, errors);
    const read = await readReply(typeof posted.text === "string" ? posted.text : "", posted.file);
    if ("errors" in read) return await show(page, { reply: back({ ...read.errors }) }, 422);

    const conversation = await desk.read(permission, (tx) => findConversation(tx, id));
    if (!conversation) return await view(goneTitle, <GonePage base={base} />, 404);
    const attachment = read.file && (await uploadFile(client, conversation.oaId, read.file));
    if (typeof attachment === "string") return await show(page, { reply: back({ file: attachment }) }, 503);

    const sent = await desk.act<Sent>(
      permission,
      ({ done }) =>
        done === "sent"
          ? {
              action: "conversation.reply",
              subject: "conversation",
              subjectId: String(id),
              details: { attached: attachment?.type ?? null },
            }
          : null,
      (tx) =>
        sendReply(tools, tx, {
          id,
          messages: messagesOf(read, attachment),
          staffId: desk.session.staffId,
          seen: Number(posted.seen) || 0,
          anyway: posted.anyway === "1",
          hours: place.workingHours,
          now,
        }),
    );
    switch (sent.done) {
      case "gone":
        return await view(goneTitle, <GonePage base={base} />, 404);
      case "unreachable":
        return await show(page, { reply: back({ text: "Zalo không cho gửi tin tới người này nữa." }) }, 409);
      case "overtaken":
        return await show(page, { reply: back(), overtaken: sent }, 409);
      case "sent":
        jobs.wake("deliver-messages");
    }
    return goTo(`/conversations/${id}#answer`);
  }

  /** The page again with the ready answer behind what was typed; nothing is sent. */
  async function insert(page: StaffPage) {
    const posted = await page.c.req.parseBody();
    const typed = typeof posted.text === "string" ? typedText(posted.text) : "";
    const canned = await page.desk.read(permission, (tx) => listCannedReplies(tx, page.place.slug));
    const chosen = canned.find(({ id }) => String(id) === posted.canned);
    const text = chosen ? [typed, chosen.text].filter(Boolean).join("\n") : typed;
    const form = formState({ ...posted, text }, chosen ? {} : { canned: "Chọn một câu soạn sẵn." });
    return await show(page, { reply: form });
  }
}
