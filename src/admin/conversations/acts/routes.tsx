import { handBack } from "../../../conversation/hand-back.ts";
import { takeOver } from "../../../conversation/take-over.ts";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { sendAgain, withdrawMessage } from "../../../outbox/send-again.ts";
import { typedText } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { numberIn } from "../../number-in.ts";
import { actOn, refuse, textsIn } from "../act-on.tsx";
import { readColleagues } from "../colleagues.ts";
import { mergePersons, splitPerson } from "../person/merge.ts";
import type { ShowThread } from "../show-thread.tsx";
import { assign, clearFlag } from "./assign.ts";
import { addLabel, labelOf, removeLabel } from "./label.ts";
import { addNote, longestNote } from "./note.ts";
import { snooze, snoozeUntil } from "./snooze.ts";

/** Everything staff do with a conversation but answer it; one short form each. */
export function actPages({ tools, jobs }: AdminParts, show: ShowThread): AdminRoute[] {
  const post = (path: string, handle: (page: StaffPage) => Promise<Response>): AdminRoute => ({
    method: "POST",
    path: `/conversations/:id${path}`,
    permission: "conversations.act",
    handle,
  });
  return [
    post("/take", (page) =>
      actOn(page, show, "take", async (tx, conversation) => {
        await takeOver(tx, conversation, about(page));
        return { details: {} };
      }),
    ),
    post("/back", async (page) => {
      const tell = (await textsIn(page)).tell === "1";
      const answer = await actOn(page, show, "hand_back", async (tx, conversation) => {
        if (conversation.mode !== "human") return null;
        await handBack(tools, tx, conversation, { ...about(page), tell });
        return { details: { told: tell } };
      });
      jobs.wake("deliver-messages");
      return answer;
    }),
    post("/note", async (page) => {
      const { note = "" } = await textsIn(page);
      const text = typedText(note).trim();
      if (text === "") return await refuse(page, show, { note }, "Gõ nội dung ghi chú.");
      if (text.length > longestNote)
        return await refuse(page, show, { note }, `Ghi chú dài nhất ${longestNote} ký tự.`);
      return await actOn(page, show, "note", async (tx, conversation) =>
        (await addNote(tx, tools.sealer, conversation, { ...about(page), text })) ? { details: {} } : null,
      );
    }),
    post("/assign", async (page) => {
      const { assignee = "", was } = await textsIn(page);
      return await actOn(page, show, "assign", async (tx, conversation) => {
        const { assignable } = await readColleagues(tx, page.place.slug, []);
        if (assignee !== "" && !assignable.some(({ id }) => id === assignee))
          return { refused: "Người này không trả lời hội thoại ở địa phương này." };
        const before = conversation.assigneeId ?? "";
        if (was !== undefined && was !== before && before !== assignee)
          return { refused: "Đồng nghiệp vừa giao hội thoại này cho người khác. Xem lại rồi giao." };
        await assign(tx, conversation, assignee || null);
        return { details: { from: conversation.assigneeId, to: assignee || null } };
      });
    }),
    post("/snooze", async (page) => {
      const { until = "", day = "" } = await textsIn(page);
      const at = snoozeUntil(until, day, page.now, page.place.workingHours);
      if (typeof at === "string") return await refuse(page, show, { until, day }, at);
      return await actOn(page, show, "snooze", async (tx, conversation) => {
        await snooze(tx, conversation, at);
        return { details: { until: at.toISOString() } };
      });
    }),
    post("/wake", (page) =>
      actOn(page, show, "wake", async (tx, conversation) => {
        await snooze(tx, conversation, null);
        return { details: {} };
      }),
    ),
    post("/unflag", (page) =>
      actOn(page, show, "unflag", async (tx, conversation) => {
        await clearFlag(tx, conversation);
        return { details: { flag: conversation.flag } };
      }),
    ),
    post("/labels", async (page) => {
      const { label: typed = "" } = await textsIn(page);
      const label = labelOf(typed);
      const add = async (tx: Db, conversation: Conversation) => {
        const refused = await addLabel(tx, conversation, label);
        return refused ? { refused } : { details: { label } };
      };
      return await actOn(page, show, "label", add, { label: typed });
    }),
    post("/labels/remove", async (page) => {
      const label = (await textsIn(page)).label ?? "";
      return await actOn(page, show, "unlabel", async (tx, conversation) => {
        await removeLabel(tx, conversation, label);
        return { details: { label } };
      });
    }),
    post("/merge", async (page) => {
      const other = Number((await textsIn(page)).other);
      const otherId = Number.isSafeInteger(other) && other > 0 ? other : 0;
      return await actOn(page, show, "merge", async (tx, { id, personId }) => {
        const merged = await mergePersons(tx, id, otherId, tools.newId());
        return "refused" in merged ? merged : { details: { with: otherId, before: personId, ...merged } };
      });
    }),
    post("/split", (page) =>
      actOn(page, show, "split", async (tx, { id, personId }) =>
        (await splitPerson(tx, id)) ? { details: { before: personId } } : null,
      ),
    ),
    post("/messages/:message/again", async (page) => {
      const messageId = numberIn(page, "message");
      const answer = await actOn(page, show, "send_again", async (tx, { id: conversationId }) =>
        (await sendAgain(tx, jobs, { id: messageId, conversationId, now: page.now }))
          ? { details: { messageId } }
          : { refused: "Tin này không cần gửi lại nữa." },
      );
      jobs.wake("deliver-messages");
      return answer;
    }),
    post("/messages/:message/withdraw", async (page) => {
      const messageId = numberIn(page, "message");
      return await actOn(page, show, "withdraw", async (tx, { id: conversationId }) =>
        (await withdrawMessage(tx, { id: messageId, conversationId }))
          ? { details: { messageId } }
          : { refused: "Tin này đã gửi, không rút lại được." },
      );
    }),
  ];
}

function about({ desk, place, now }: StaffPage) {
  return { staffId: desk.session.staffId, hours: place.workingHours, now };
}
