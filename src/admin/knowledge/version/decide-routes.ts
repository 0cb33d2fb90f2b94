import type { Db } from "../../../database/database.ts";
import { approveVersion } from "../../../knowledge/editing/approve-version.ts";
import type { DraftProblem } from "../../../knowledge/editing/check-draft.ts";
import { rejectVersion, withdrawVersion } from "../../../knowledge/editing/decline-version.ts";
import { EditRefused } from "../../../knowledge/editing/edit-refused.ts";
import { type ArticleVersion, readVersion, servedText } from "../../../knowledge/editing/load-version.ts";
import { saveDraft } from "../../../knowledge/editing/save-draft.ts";
import { submitVersion } from "../../../knowledge/editing/submit-version.ts";
import type { Permission } from "../../../staff/permissions.ts";
import type { AdminParts } from "../../admin-parts.ts";
import { type KnowledgePage, type KnowledgeRoute, scopeHere } from "../knowledge-page.ts";
import { notHere, orRefused } from "../refusal.tsx";

type Rules = {
  scopeOf(version: ArticleVersion): string;
  secondPerson(tx: Db, page: KnowledgePage): Promise<boolean>;
  problemsOf(version: ArticleVersion): DraftProblem[];
};

type Verb = "submit" | "approve" | "reject" | "withdraw" | "revert";

/** What is done to one version; each leads back to its page. */
export function decideRoutes({ knowledge }: AdminParts, rules: Rules): KnowledgeRoute[] {
  return [
    verb("submit", "knowledge.write", (tx, page, id) => submit(tx, page, id)),
    verb("approve", "knowledge.approve", (tx, page, id) => approve(tx, page, id)),
    verb("reject", "knowledge.approve", async (tx, page, id) => {
      const { reason } = await page.c.req.parseBody();
      const who = { id, staffId: page.desk.session.staffId, place: scopeHere(page) };
      return await rejectVersion(tx, { ...who, reason: String(reason ?? "") }, page.now);
    }),
    verb("withdraw", "knowledge.write", (tx, page, id) =>
      withdrawVersion(tx, { id, staffId: page.desk.session.staffId }, page.now),
    ),
    verb("revert", "knowledge.write", (tx, page, id) => revert(tx, page, id)),
  ];

  function verb(
    name: Verb,
    permission: Permission,
    act: (tx: Db, page: KnowledgePage, id: number) => Promise<ArticleVersion>,
  ): KnowledgeRoute {
    return {
      method: "POST",
      path: `/knowledge/versions/:version/${name}`,
      permission,
      async handle(page) {
        const id = Number(page.c.req.param("version"));
        if (!Number.isSafeInteger(id)) return await notHere(page, "Không có bản này.");
        return await orRefused(page, `/knowledge/versions/${id}`, async () => {
          const done = await page.desk.act(
            permission,
            (version: ArticleVersion) => ({
              action: `article.${name}`,
              subject: "article",
              subjectId: version.articleId,
              details: { version: version.id },
            }),
            (tx) => act(tx, page, id),
          );
          knowledge.lookAgain();
          return page.goTo(`/knowledge/versions/${done.id}`);
        });
      },
    };
  }

  async function submit(tx: Db, page: KnowledgePage, id: number): Promise<ArticleVersion> {
    mustBeSound(await readVersion(tx, id));
    return await submitVersion(tx, id, page.desk.session.staffId);
  }

  /** Where one person suffices, the writer's own draft is submitted and approved by one press. */
  async function approve(tx: Db, page: KnowledgePage, id: number): Promise<ArticleVersion> {
    const { staffId } = page.desk.session;
    const version = await readVersion(tx, id);
    mustBeSound(version);
    const secondPerson = await rules.secondPerson(tx, page);
    if (!secondPerson && version.status === "draft" && version.writtenBy === staffId)
      await submitVersion(tx, id, staffId);
    const scope = rules.scopeOf(version);
    return await approveVersion(tx, { id, staffId, place: scopeHere(page), scope, secondPerson }, page.now);
  }

  function mustBeSound(version: ArticleVersion): void {
    const problems = rules.problemsOf(version);
    if (problems.length === 0) return;
    throw new EditRefused(`Bài còn ${problems.length} chỗ phải sửa: ${problems[0]?.words ?? ""}`, "version");
  }

  /** An older text as a new draft, to be approved like any other. */
  async function revert(tx: Db, page: KnowledgePage, id: number): Promise<ArticleVersion> {
    const old = await readVersion(tx, id);
    const served = await servedText(tx, old.articleId);
    if (served?.markdown === old.markdown)
      throw new EditRefused("Bản này đang được dùng.", "version", "conflict");
    const { articleId, markdown } = old;
    const scope = rules.scopeOf(old);
    return await saveDraft(
      tx,
      {
        articleId,
        markdown,
        scope,
        place: scopeHere(page),
        baseHash: served?.hash ?? null,
        note: `Trở lại bản số ${old.id}`,
        gapIds: [],
        staffId: page.desk.session.staffId,
      },
      null,
      page.now,
    );
  }
}
