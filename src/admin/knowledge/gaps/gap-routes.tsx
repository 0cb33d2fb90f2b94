import { questionKey } from "../../../knowledge/articles/check.ts";
import { appliesTo } from "../../../knowledge/articles/render.ts";
import { linesIn } from "../../../knowledge/editing/article-draft.ts";
import { toDraft, toMarkdown } from "../../../knowledge/editing/draft-markdown.ts";
import { EditRefused } from "../../../knowledge/editing/edit-refused.ts";
import { type ArticleVersion, servedText } from "../../../knowledge/editing/load-version.ts";
import { saveDraft } from "../../../knowledge/editing/save-draft.ts";
import { whoDecides } from "../../../knowledge/editing/who-decides.ts";
import { closeGaps, readGaps } from "../../../knowledge/gaps/close-gaps.ts";
import { groupGaps } from "../../../knowledge/gaps/group-gaps.ts";
import { listClosedGaps, listOpenGaps } from "../../../knowledge/gaps/list-gaps.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { wholeNumber } from "../../number-in.ts";
import { numbersIn } from "../editor/read-editor.ts";
import { notHere, orRefused } from "../refusal.tsx";
import { GapsPage } from "./gaps-page.tsx";
import { WordingPage } from "./wording-page.tsx";

const perPage = 30;
const mostNear = 8;

/** What the assistant could not answer, grouped by meaning, each group one press from an answer. */
export function gapRoutes({ knowledge }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: "/knowledge/gaps", permission: "knowledge.see", handle: list },
    { method: "POST", path: "/knowledge/gaps/close", permission: "knowledge.write", handle: close },
    { method: "GET", path: "/knowledge/gaps/word", permission: "knowledge.write", handle: choose },
    { method: "POST", path: "/knowledge/gaps/word", permission: "knowledge.write", handle: word },
  ];

  async function list({ c, desk, place, base, view }: StaffPage) {
    const { gaps, closed } = await desk.read("knowledge.see", async (tx) => ({
      gaps: await listOpenGaps(tx, place.slug),
      closed: await listClosedGaps(tx, place.slug),
    }));
    const groups = groupGaps(gaps);
    const page = Math.max(
      1,
      Math.min(wholeNumber(c.req.query("page")) || 1, Math.ceil(groups.length / perPage) || 1),
    );
    return await view(
      "Câu chưa trả lời được",
      <GapsPage
        base={base}
        groups={groups.slice((page - 1) * perPage, page * perPage)}
        total={groups.length}
        page={page}
        perPage={perPage}
        closed={closed}
        mayWrite={desk.may("knowledge.write")}
      />,
    );
  }

  async function close(page: StaffPage) {
    const { c, desk, place, now, goTo } = page;
    const { gap, reason } = await c.req.parseBody();
    const ids = numbersIn(String(gap ?? ""));
    const { staffId } = desk.session;
    return await orRefused(page, "/knowledge/gaps", async () => {
      const entry = { action: "gap.close", subject: "gap", subjectId: String(ids[0] ?? "") };
      const closing = {
        ids,
        place: place.slug,
        reason: String(reason ?? ""),
        staffId,
      };
      await desk.act("knowledge.write", { ...entry, details: { ids } }, (tx) => closeGaps(tx, closing, now));
      return goTo("/knowledge/gaps");
    });
  }

  /** Which article shall be found by this wording: the nearest ones. */
  async function choose(page: StaffPage) {
    const { c, desk, place, now, base, view } = page;
    const ids = numbersIn(c.req.query("gap") ?? "");
    const gaps = await desk.read("knowledge.write", (tx) => readGaps(tx, ids, place.slug));
    const question = c.req.query("q")?.trim() || gaps[0]?.question;
    if (!question) return await notHere(page, "Không có câu hỏi này.");
    const { hits } = knowledge
      .forLocality(place.slug, now)
      .knowledge.search(question.slice(0, 300), mostNear);
    const near = hits.flatMap((hit) => {
      if (hit.kind === "topic") return [];
      const { id, title } = hit.kind === "draft" ? hit.draft : hit.article;
      return [{ id, title }];
    });
    return await view(
      "Thêm cách hỏi vào bài",
      <WordingPage base={base} gaps={gaps} near={near} searched={c.req.query("q") ?? ""} />,
    );
  }

  /** The wording as a draft of that article; closed once that is approved. */
  async function word(page: StaffPage) {
    const { c, desk, place, now, goTo } = page;
    const posted = await c.req.parseBody();
    const ids = numbersIn(String(posted.gap ?? ""));
    const articleId = String(posted.articleId ?? "");
    const { articles, places } = knowledge.library();
    const known = articles.get(articleId)?.stored.article;
    if (!known || !appliesTo(known, place)) return await notHere(page);
    return await orRefused(page, `/knowledge/gaps/word?gap=${ids.join(",")}`, async () => {
      const saved = await desk.act(
        "knowledge.write",
        ({ id }: ArticleVersion) => ({
          action: "article.word",
          subject: "article",
          subjectId: articleId,
          details: { version: id, gaps: ids },
        }),
        async (tx) => {
          const gaps = await readGaps(tx, ids, place.slug);
          const served = await servedText(tx, articleId);
          if (!served || gaps.length === 0)
            throw new EditRefused("Không có câu hỏi này.", "gap", "not_found");
          const draft = toDraft(served.markdown);
          const questions = withWordings(
            draft.questions,
            gaps.map(({ question }) => question),
          );
          const text = {
            articleId,
            markdown: toMarkdown({ ...draft, id: articleId, questions }),
            scope: whoDecides([known], places),
            place: place.slug,
            baseHash: served.hash,
          };
          const by = { note: "Thêm cách hỏi của người dân", gapIds: ids, staffId: desk.session.staffId };
          return await saveDraft(tx, { ...text, ...by }, null, now);
        },
      );
      return goTo(`/knowledge/versions/${saved.id}`);
    });
  }
}

function withWordings(lines: string, wordings: string[]): string {
  const known = new Set(linesIn(lines).map((line) => line.toLowerCase()));
  const fresh = wordings.filter(
    (wording) => questionKey(wording) !== "" && !known.has(wording.toLowerCase()),
  );
  return [...linesIn(lines), ...new Set(fresh)].join("\n");
}
