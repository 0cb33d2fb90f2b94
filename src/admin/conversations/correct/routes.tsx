import { typedLine } from "../../../security/typed-text.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { type FormState, formState } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import { GonePage, goneTitle } from "../gone-page.tsx";
import { correctAnswer } from "./correct-answer.ts";
import { CorrectPage, noArticle } from "./correct-page.tsx";
import { type CorrectableTurn, readTurn } from "./read-turn.ts";

/** “Đúng ra là bài này”. */
export function correctPages({ tools, knowledge: base }: AdminParts): AdminRoute[] {
  const path = "/conversations/:id/turns/:turn/correct";
  return [
    { method: "GET", path, permission: "conversations.act", handle: (page) => show(page) },
    { method: "POST", path, permission: "conversations.act", handle: save },
  ];

  async function show(page: StaffPage, form?: FormState, status: PageStatus = 200) {
    const { c, desk, view, base: home } = page;
    const turn = await desk.read("conversations.act", (tx) => readTurn(tx, tools.sealer, idsOf(page)));
    if (!turn) return view(goneTitle, <GonePage base={home} />, 404);
    const { knowledge } = base.forLocality(page.place.slug, page.now);
    const q = typedLine(c.req.query("q") ?? turn.question).slice(0, 500);
    return view("Sửa câu trả lời", <CorrectPage {...{ turn, q, base: home, knowledge, form }} />, status);
  }

  async function save(page: StaffPage) {
    const { c, desk, view, goTo, now, place, base: home } = page;
    const posted = await c.req.parseBody();
    const chosen = typeof posted.should === "string" ? posted.should : "";
    const { knowledge } = base.forLocality(place.slug, now);
    const should = chosen === noArticle ? null : knowledge.article(chosen)?.id;
    if (should === undefined)
      return await show(page, formState(posted, { should: "Chọn một bài, hoặc “Không bài nào”." }), 422);
    const { conversationId, turnId } = idsOf(page);
    const done = await desk.act<{ turn: CorrectableTurn; changed: boolean } | null>(
      "conversations.act",
      (done) =>
        done?.changed
          ? {
              action: "conversation.correct_answer",
              subject: "conversation",
              subjectId: String(conversationId),
              details: { turnId, gave: done.turn.articleId, should },
            }
          : null,
      async (tx) => {
        const turn = await readTurn(tx, tools.sealer, idsOf(page));
        if (!turn) return null;
        const { restored } = knowledge.search(turn.question, 1);
        const changed = await correctAnswer(tx, {
          locality: place.slug,
          turn,
          question: turn.question,
          restored,
          should,
          staffId: desk.session.staffId,
          now,
        });
        return { turn, changed };
      },
    );
    if (!done) return view(goneTitle, <GonePage base={home} />, 404);
    return goTo(`/conversations/${conversationId}#t${turnId}`);
  }
}

function idsOf(page: StaffPage) {
  return { conversationId: numberIn(page, "id"), turnId: numberIn(page, "turn") };
}
