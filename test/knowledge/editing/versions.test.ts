import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../src/database/database.ts";
import { articles, articleVersions, questionGaps } from "../../../src/database/schema/index.ts";
import { createLogger } from "../../../src/health/logger.ts";
import { approveVersion } from "../../../src/knowledge/editing/approve-version.ts";
import { confirmFacts } from "../../../src/knowledge/editing/confirm-facts.ts";
import { rejectVersion, withdrawVersion } from "../../../src/knowledge/editing/decline-version.ts";
import { toMarkdown } from "../../../src/knowledge/editing/draft-markdown.ts";
import { servedText } from "../../../src/knowledge/editing/load-version.ts";
import {
  countWaiting,
  listOpenVersions,
  listVersions,
} from "../../../src/knowledge/editing/open-versions.ts";
import { saveDraft } from "../../../src/knowledge/editing/save-draft.ts";
import { submitVersion } from "../../../src/knowledge/editing/submit-version.ts";
import { createKnowledgeBase } from "../../../src/knowledge/knowledge-base.ts";
import { databaseKinds } from "../../support/databases.ts";
import { later, now, openEditingWorld, soundDraft } from "./editing-world.ts";

const silent = createLogger({ level: "error", now: () => now, write: () => {} });
const here = { staffId: "binh", place: "ngoc-lac", scope: "ngoc-lac", secondPerson: true };

describe.each(databaseKinds)("an article's way from a draft to what residents read, on %s", (kind) => {
  let world: Awaited<ReturnType<typeof openEditingWorld>>;
  beforeAll(async () => {
    world = await openEditingWorld(kind);
  });
  afterAll(() => world.close());
  const fresh = async () => {
    await world.db.delete(articleVersions);
    await world.db.delete(articles);
  };

  it("given an approved version, serves it, raises the revision and remembers who decided", async () => {
    await fresh();
    const before = await world.revision();
    const version = await world.submitted();
    expect(await countWaiting(world.db, "ngoc-lac")).toBe(1);
    await approveVersion(world.db, { ...here, id: version.id }, later);
    expect(await world.served()).toMatchObject({ origin: "staff", markdown: toMarkdown(soundDraft()) });
    expect(await world.revision()).toBe(before + 1);
    const [row] = await listVersions(world.db, version.articleId);
    expect(row).toMatchObject({ status: "approved", decidedBy: "binh", decidedAt: later });
    expect(await listOpenVersions(world.db, "ngoc-lac")).toEqual([]);
  });

  it("given two processes, both serve it a second later, and neither before it is committed", async () => {
    await fresh();
    const bases = [createKnowledgeBase(silent), createKnowledgeBase(silent)];
    const see = async (at: Date) => {
      for (const base of bases) await base.refresh(world.db, at);
      return bases.map((base) => base.library().articles.has("may-xay-lua-ngoc-lac"));
    };
    const { id } = await world.submitted();
    expect(await see(later)).toEqual([false, false]);
    await expect(
      inTransaction(world.db, async (tx) => {
        await approveVersion(tx, { ...here, id }, later);
        throw new Error("given up");
      }),
    ).rejects.toThrow("given up");
    expect(await see(new Date(later.getTime() + 1_000))).toEqual([false, false]);
    await approveVersion(world.db, { ...here, id }, later);
    bases[0]?.lookAgain();
    expect(await see(new Date(later.getTime() + 1_500))).toEqual([true, false]);
    expect(await see(new Date(later.getTime() + 2_000))).toEqual([true, true]);
  });

  it("given a place that wants a second person, refuses the writer's own approval and serves nothing", async () => {
    await fresh();
    const { id } = await world.submitted();
    await expect(approveVersion(world.db, { ...here, id, staffId: "anh" }, later)).rejects.toThrow(
      "người khác",
    );
    expect(await world.served()).toBeNull();
    await approveVersion(world.db, { ...here, id, staffId: "anh", secondPerson: false }, later);
    expect(await world.served()).not.toBeNull();
  });

  it("given a text that serves several places, lets none of them alone decide", async () => {
    await fresh();
    const { id } = await world.submitted(soundDraft(), { scope: "*" });
    await expect(approveVersion(world.db, { ...here, id, scope: "*" }, later)).rejects.toThrow("dùng chung");
    await expect(
      rejectVersion(world.db, { id, staffId: "binh", place: "ngoc-lac", reason: "sai" }, later),
    ).rejects.toThrow("tất cả địa phương");
    await approveVersion(world.db, { ...here, id, place: "*", scope: "*" }, later);
    expect(await world.served()).not.toBeNull();
  });

  it("given a draft, it is submitted before it is approved, by its writer alone", async () => {
    await fresh();
    const { id } = await world.save(soundDraft());
    await expect(approveVersion(world.db, { ...here, id }, later)).rejects.toThrow("nháp");
    await expect(submitVersion(world.db, id, "binh")).rejects.toThrow("người viết");
    await submitVersion(world.db, id, "anh");
    expect((await submitVersion(world.db, id, "anh")).status).toBe("submitted");
  });

  it("given a served text that has changed since, refuses to overwrite it", async () => {
    await fresh();
    const first = await world.submitted();
    await approveVersion(world.db, { ...here, id: first.id }, later);
    const base = (await servedText(world.db, first.articleId))?.hash ?? null;
    const title = (words: string) => soundDraft({ title: words });
    const one = await world.submitted(title("Thuê máy xay lúa"), { baseHash: base });
    const other = await world.submitted(title("Mượn máy xay"), { baseHash: base, staffId: "chi" });
    await approveVersion(world.db, { ...here, id: one.id }, later);
    await expect(approveVersion(world.db, { ...here, id: other.id }, later)).rejects.toThrow("đã đổi");
    expect((await world.served())?.markdown).toContain("Thuê máy xay lúa");
  });

  it("given the repository's text, keeps it in the history before staff replace it", async () => {
    await fresh();
    const old = toMarkdown(soundDraft({ title: "Máy xay lúa" }));
    await world.db.insert(articles).values({
      id: "may-xay-lua-ngoc-lac",
      markdown: old,
      origin: "repository",
      updatedAt: now,
      confirmedAt: now,
    });
    const base = (await servedText(world.db, "may-xay-lua-ngoc-lac"))?.hash ?? null;
    const { id, articleId } = await world.submitted(soundDraft(), { baseHash: base });
    await approveVersion(world.db, { ...here, id }, later);
    const history = await listVersions(world.db, articleId);
    expect(history.map(({ status, writtenBy }) => [status, writtenBy])).toEqual([
      ["approved", "repository"],
      ["approved", "anh"],
    ]);
    expect(history[0]?.markdown).toBe(old);
    // What somebody confirmed was the old text.
    expect((await world.served())?.confirmedAt).toBeNull();
  });

  it("given questions it was written for, closes them with it", async () => {
    await fresh();
    const gap = { locality: "ngoc-lac", key: "may xay", question: "máy xay?", reason: "unknown" as const };
    const [row] = await world.db
      .insert(questionGaps)
      .values({ ...gap, firstAt: now, lastAt: now })
      .returning();
    const { id } = await world.submitted(soundDraft(), { gapIds: [row?.id ?? 0] });
    await approveVersion(world.db, { ...here, id }, later);
    expect(await world.gap(row?.id ?? 0)).toMatchObject({
      closedBy: "binh",
      closedAs: "answered",
      closedNote: "may-xay-lua-ngoc-lac",
    });
  });

  it("given a proposal sent back, keeps the reason, and one without a reason is not sent back", async () => {
    await fresh();
    const { id, articleId } = await world.submitted();
    const back = { id, staffId: "binh", place: "ngoc-lac" };
    await expect(rejectVersion(world.db, { ...back, reason: " " }, later)).rejects.toThrow("lý do");
    await rejectVersion(world.db, { ...back, reason: "Thiếu nơi mượn" }, later);
    const [row] = await listVersions(world.db, articleId);
    expect(row).toMatchObject({ status: "rejected", decisionNote: "Thiếu nơi mượn" });
    await expect(approveVersion(world.db, { ...here, id }, later)).rejects.toThrow("trả lại");
  });

  it("given the writer's second thoughts, is taken back by the writer alone", async () => {
    await fresh();
    const { id } = await world.submitted();
    await expect(withdrawVersion(world.db, { id, staffId: "binh" }, later)).rejects.toThrow("người viết");
    expect((await withdrawVersion(world.db, { id, staffId: "anh" }, later)).status).toBe("withdrawn");
    await expect(withdrawVersion(world.db, { id, staffId: "anh" }, later)).rejects.toThrow("đã được rút");
  });

  it("given two windows on one draft, the second does not overwrite the first, and the same text twice is one", async () => {
    await fresh();
    const first = await world.save(soundDraft());
    expect((await world.save(soundDraft())).id).toBe(first.id);
    const seen = { id: first.id, writtenAt: first.writtenAt };
    const save = (title: string, staffId = "anh", at = later) =>
      saveDraft(
        world.db,
        {
          articleId: first.articleId,
          markdown: toMarkdown(soundDraft({ title })),
          scope: "ngoc-lac",
          place: "ngoc-lac",
          baseHash: null,
          note: null,
          gapIds: [],
          staffId,
        },
        seen,
        at,
      );
    expect((await save("Máy xay một")).id).toBe(first.id);
    await expect(save("Máy xay hai")).rejects.toThrow("cửa sổ khác");
    await expect(save("Máy xay ba", "binh")).rejects.toThrow("người khác");
  });

  it("given facts looked at today, remembers by whom; not for a text that was not read, nor for others to say", async () => {
    await fresh();
    const { id } = await world.submitted();
    await approveVersion(world.db, { ...here, id }, now);
    const { hash = "" } = (await servedText(world.db, "may-xay-lua-ngoc-lac")) ?? {};
    const confirmation = { ...here, articleId: "may-xay-lua-ngoc-lac", hash };
    await expect(confirmFacts(world.db, { ...confirmation, hash: "cũ" }, later)).rejects.toThrow(
      "vừa được sửa",
    );
    await expect(confirmFacts(world.db, { ...confirmation, scope: "*" }, later)).rejects.toThrow(
      "dùng chung",
    );
    await expect(confirmFacts(world.db, { ...confirmation, articleId: "x" }, later)).rejects.toThrow(
      "Không có",
    );
    const before = await world.revision();
    await confirmFacts(world.db, confirmation, later);
    expect(await world.served()).toMatchObject({ confirmedAt: later, confirmedBy: "binh" });
    expect(await world.revision()).toBe(before + 1);
  });
});
