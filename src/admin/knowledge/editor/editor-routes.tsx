import { parseArticle } from "../../../knowledge/articles/parse.ts";
import { appliesTo } from "../../../knowledge/articles/render.ts";
import { newDraft, wordsIn } from "../../../knowledge/editing/article-draft.ts";
import { articleIdFor } from "../../../knowledge/editing/article-id.ts";
import { checkDraft } from "../../../knowledge/editing/check-draft.ts";
import { toDraft, toMarkdown } from "../../../knowledge/editing/draft-markdown.ts";
import { EditRefused } from "../../../knowledge/editing/edit-refused.ts";
import { type ArticleVersion, readVersion, servedText } from "../../../knowledge/editing/load-version.ts";
import { saveDraft } from "../../../knowledge/editing/save-draft.ts";
import { whoDecides } from "../../../knowledge/editing/who-decides.ts";
import { readGaps } from "../../../knowledge/gaps/close-gaps.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { PageStatus } from "../../admin-route.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere, shownPlace } from "../knowledge-page.ts";
import { previewOf } from "../preview.tsx";
import { notHere, orRefused, statusOf } from "../refusal.tsx";
import { EditorPage, type EditorState } from "./editor-page.tsx";
import { numbersIn, type PostedEditor, readEditor } from "./read-editor.ts";

/** Writing: a new article, a change of one, or a draft again; looking at it before it is kept. */
export function editorRoutes({ knowledge }: AdminParts): KnowledgeRoute[] {
  return [
    { method: "GET", path: "/knowledge/new", permission: "knowledge.write", handle: fresh },
    { method: "GET", path: "/knowledge/:id/edit", permission: "knowledge.write", handle: change },
    {
      method: "GET",
      path: "/knowledge/versions/:version/edit",
      permission: "knowledge.write",
      handle: again,
    },
    { method: "POST", path: "/knowledge/editor", permission: "knowledge.write", handle: posted },
  ];

  /** `?gap=12,15`: begun with what residents asked. */
  async function fresh(page: KnowledgePage) {
    const { c, desk, place, now } = page;
    const gapIds = numbersIn(c.req.query("gap") ?? "");
    const gaps = place ? await desk.read("knowledge.write", (tx) => readGaps(tx, gapIds, place.slug)) : [];
    const questions = [...new Set(gaps.map(({ question }) => question))];
    const empty = newDraft(place?.slug ?? "", vietnamDay(now));
    const draft = { ...empty, title: (questions[0] ?? "").slice(0, 120), questions: questions.join("\n") };
    return await draw(page, {
      draft,
      version: null,
      baseHash: null,
      gapIds: gaps.map(({ id }) => id),
      note: "",
    });
  }

  async function change(page: KnowledgePage) {
    const id = page.c.req.param("id") ?? "";
    const known = knowledge.library().articles.get(id)?.stored.article;
    const served = await page.desk.read("knowledge.write", (tx) => servedText(tx, id));
    if (!served || (known && page.place && !appliesTo(known, page.place))) return await notHere(page);
    const draft = { ...toDraft(served.markdown), id };
    return await draw(page, { draft, version: null, baseHash: served.hash, gapIds: [], note: "" });
  }

  /** The writer's own open draft; a text that was decided about is begun anew on what is served now. */
  async function again(page: KnowledgePage) {
    const { c, desk } = page;
    const id = Number(c.req.param("version"));
    if (!Number.isSafeInteger(id)) return await notHere(page, "Không có bản này.");
    return await orRefused(page, "/knowledge/versions", async () => {
      const { version, served } = await desk.read("knowledge.write", async (tx) => {
        const version = await readVersion(tx, id);
        return { version, served: await servedText(tx, version.articleId) };
      });
      const open = version.status === "draft" && version.writtenBy === desk.session.staffId;
      return await draw(page, {
        draft: { ...toDraft(version.markdown), id: version.articleId },
        version: open ? version : null,
        baseHash: open ? version.baseHash : (served?.hash ?? null),
        gapIds: version.gapIds,
        note: version.note ?? "",
      });
    });
  }

  async function posted(page: KnowledgePage) {
    const editor = readEditor(await page.c.req.parseBody({ all: true }));
    const look = editor.act === "preview" || page.c.req.query("do") === "preview";
    if (look) return await draw(page, stateOf(editor), { checked: true });
    try {
      return await keep(page, editor);
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return await draw(page, stateOf(editor), { refused: error.message, status: statusOf(error) });
    }
  }

  async function keep(page: KnowledgePage, { draft, seen, baseHash, gapIds, note }: PostedEditor) {
    const { desk, now, goTo } = page;
    const { staffId } = desk.session;
    if (draft.title === "") throw new EditRefused("Ghi tiêu đề rồi lưu.", "title");
    const { articles, places } = knowledge.library();
    const localities = wordsIn(draft.localities);
    const texts = [articles.get(draft.id)?.stored.article, localities.length > 0 ? { localities } : {}];
    const scope = whoDecides(texts, places);
    if (scope !== "*" && scope !== scopeHere(page))
      throw new EditRefused(
        `Bài này chỉ dùng ở “${scope}”. Mở địa phương đó để viết, hoặc sửa ô “Nơi áp dụng”.`,
        "localities",
      );
    const saved = await desk.act(
      "knowledge.write",
      ({ id, articleId }: ArticleVersion) => ({
        action: "article.draft",
        subject: "article",
        subjectId: articleId,
        details: { version: id },
      }),
      async (tx) => {
        const id = draft.id || (await articleIdFor(tx, draft, scope, staffId));
        const text = { articleId: id, markdown: toMarkdown({ ...draft, id }), scope };
        const by = { place: scopeHere(page), baseHash, gapIds, note: note || null, staffId };
        return await saveDraft(tx, { ...text, ...by }, seen, now);
      },
    );
    return goTo(`/knowledge/versions/${saved.id}`);
  }

  async function draw(
    page: KnowledgePage,
    state: EditorState,
    { checked = false, refused, status }: { checked?: boolean; refused?: string; status?: PageStatus } = {},
  ) {
    const { desk, now, base, view, place } = page;
    const library = knowledge.library();
    const shown = shownPlace(page, library.places);
    if (!shown) return await notHere(page);
    const draft = { ...state.draft, id: state.draft.id || "bai-moi" };
    const preview = () => {
      const stored = { article: parseArticle(toMarkdown(draft), draft.id).article, confirmedAt: null };
      return previewOf(stored, shown, knowledge.forLocality(shown.slug, now).knowledge);
    };
    const asked =
      place && state.gapIds.length > 0
        ? await desk.read("knowledge.write", (tx) => readGaps(tx, state.gapIds, place.slug))
        : [];
    return await view(
      state.draft.id ? `Sửa: ${state.draft.title}` : "Viết bài mới",
      <EditorPage
        {...state}
        base={base}
        problems={checked || state.version ? checkDraft(draft, library) : []}
        preview={checked ? preview() : null}
        previewFor={shown.name}
        refused={refused}
        asked={asked.map(({ question }) => question)}
      />,
      status,
    );
  }
}

function stateOf({ draft, seen, baseHash, gapIds, note }: PostedEditor): EditorState {
  return { draft, version: seen, baseHash, gapIds, note };
}
