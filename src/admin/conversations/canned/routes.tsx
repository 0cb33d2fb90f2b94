import { typedLine, typedText } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { formState } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import { textsIn } from "../act-on.tsx";
import { wrongText } from "../acts/read-reply.ts";
import { type CannedForm, CannedPage, longestTitle } from "./canned-page.tsx";
import { listCannedReplies, removeCannedReply, saveCannedReply } from "./canned-replies.ts";

const home = "/conversations/canned";
const refusals = {
  taken: "Đã có câu soạn sẵn tên này.",
  changed: "Đồng nghiệp vừa sửa câu này. Xem lại bản mới trong danh sách rồi sửa.",
  gone: "Câu này đã bị xóa.",
} as const;

/** The ready answers of a place: list, add, change, remove. */
export function cannedPages(_parts: AdminParts): AdminRoute[] {
  const permission = "conversations.act";
  return [
    { method: "GET", path: home, permission, handle: (page) => show(page) },
    { method: "POST", path: home, permission, handle: (page) => save(page, null) },
    { method: "POST", path: `${home}/:id`, permission, handle: (page) => save(page, numberIn(page, "id")) },
    { method: "POST", path: `${home}/:id/remove`, permission, handle: remove },
  ];

  async function show(page: StaffPage, returned?: CannedForm, status: PageStatus = 200) {
    const { desk, view, base, place } = page;
    const replies = await desk.read(permission, (tx) => listCannedReplies(tx, place.slug));
    return await view("Câu soạn sẵn", <CannedPage {...{ replies, base, returned }} />, status);
  }

  async function save(page: StaffPage, id: number | null) {
    const { desk, place, now, goTo } = page;
    const posted = await textsIn(page);
    const title = typedLine(posted.title ?? "");
    const text = typedText(posted.text ?? "").trim();
    const errors = wrongIn(title, text);
    const back = (more: Record<string, string>) => ({ id, form: formState(posted, more) });
    if (Object.keys(errors).length > 0) return await show(page, back(errors), 422);
    const seen = /^\d{1,15}$/.test(posted.seen ?? "") ? new Date(Number(posted.seen)) : null;
    const written = { locality: place.slug, title, text, staffId: desk.session.staffId, now };
    const saved = await desk.act<Awaited<ReturnType<typeof saveCannedReply>>>(
      permission,
      (done) =>
        typeof done === "number"
          ? { action: "canned.save", subject: "canned_reply", subjectId: String(done) }
          : null,
      (tx) => saveCannedReply(tx, id, written, seen),
    );
    if (typeof saved === "string") return await show(page, back({ title: refusals[saved] }), 409);
    return goTo(home);
  }

  async function remove(page: StaffPage) {
    const id = numberIn(page, "id");
    await page.desk.act(
      permission,
      (gone) => (gone ? { action: "canned.remove", subject: "canned_reply", subjectId: String(id) } : null),
      (tx) => removeCannedReply(tx, page.place.slug, id),
    );
    return page.goTo(home);
  }
}

function wrongIn(title: string, text: string): Record<string, string> {
  const wrong = text === "" ? "Gõ nội dung." : wrongText(text);
  return {
    ...(title === "" ? { title: "Gõ tên để dễ tìm." } : {}),
    ...(title.length > longestTitle ? { title: `Tên dài nhất ${longestTitle} ký tự.` } : {}),
    ...(wrong ? { text: wrong } : {}),
  };
}
