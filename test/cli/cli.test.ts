import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDataFolder } from "../../src/data-folder.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import {
  inboxEvents,
  incidents,
  officeMessages,
  officialAccounts,
  outboxMessages,
  requestCounters,
  requestVoices,
  serviceRequests,
} from "../../src/database/schema/index.ts";
import { createPostgresDatabase } from "../support/databases.ts";
import { buildCli, runCli } from "./run-cli.ts";

type Turn = {
  status: string;
  text: string;
  buttons: string[];
  article: string | null;
  score: number | null;
  ms: number;
};

describe("the command line", () => {
  let cli = "";
  let folder = "";
  beforeAll(async () => {
    cli = await buildCli();
    folder = await mkdtemp(join(tmpdir(), "cua-so-cli-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const run = (args: string[], env: Record<string, string> = {}) =>
    runCli(cli, args, { DATA_DIR: join(folder, "data"), ...env });
  const fileOf = async (lines: (string | object)[]) => {
    const path = join(folder, `in-${Math.random().toString(36).slice(2)}.jsonl`);
    await writeFile(
      path,
      lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
    );
    return path;
  };

  it.each([[["help"]], [[]]])("given %j, lists every verb with its flags and ends with 0", async (args) => {
    const { code, lines, stderr } = await run(args);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    const named = lines.map(({ verb }) => verb);
    for (const verb of [
      "help",
      "chat",
      "oa:link",
      "db:migrate",
      "knowledge:sync",
      "events:dead",
      "events:replay",
    ])
      expect(named).toContain(verb);
    expect(lines.find(({ verb }) => verb === "chat")).toMatchObject({
      flags: ["--file", "[--locality]", "[--now]"],
    });
  });

  it.each([
    [["fly"], "no verb “fly”"],
    [["constructor"], "no verb"],
    [["chat"], "--file is missing"],
    [["chat", "--file", "x", "--loud"], "--loud"],
    [["chat", "--file", "/dev/null", "--now", "yesterday"], "--now"],
    [["oa:link", "--locality", "ngoc-lac"], "--oa-id is missing"],
  ])("given %j, says what is wrong on stderr only and ends with 2", async (args, words) => {
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });

  it("given a file that is not there, or wrong settings, ends with 1 and a sentence", async () => {
    const missing = await run(["chat", "--file", join(folder, "none.jsonl")]);
    expect(missing).toMatchObject({ code: 1, stdout: "" });
    const settings = await run(["db:migrate"], { PORT: "many", LOG_LEVEL: "loud" });
    expect(settings).toMatchObject({ code: 1, stdout: "" });
    expect(settings.stderr).toMatch(/PORT[\s\S]*LOG_LEVEL/);
  });

  it("given a line that is no conversation, names the line and ends with 2", async () => {
    const path = await fileOf([{ id: "a", locality: "ngoc-lac", messages: ["xin chào"] }, '{"id":7}']);
    const { code, stderr } = await run(["chat", "--file", path]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 2/i);
  });

  it("given conversations, prints one line each in their order, one turn per message, silence included", async () => {
    const path = await fileOf([
      { id: "a", locality: "ngoc-lac", messages: ["xin chào", "ok", "lam vneid muc 2 o dau, mat tien ko"] },
      { id: "b", locality: "quang-trung", messages: ["lam vneid muc 2 o dau"] },
      "",
      { id: "c", messages: ["gặp cán bộ", "alo", "otp 482913"] },
      { id: "d", messages: [] },
      { id: "e", messages: ["", "😀", "'; drop table turns; --", "\u0000"] },
    ]);
    const { code, lines, stderr } = await run([
      "chat",
      "--file",
      path,
      "--locality",
      "nam-hoa",
      "--now",
      "2026-11-20T09:00:00+07:00",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    const turns = lines.map((line) => line.turns as Turn[]);
    expect(turns.map(({ length }) => length)).toEqual([3, 1, 3, 0, 4]);
    for (const turn of turns.flat()) {
      expect(Object.keys(turn).sort()).toEqual(["article", "buttons", "ms", "score", "status", "text"]);
      expect(turn.ms).toBeGreaterThan(0);
      if (turn.status === "ignored") expect(turn).toMatchObject({ text: "", buttons: [], article: null });
    }
    const [first = [], second = [], third = []] = turns;
    expect(first.map(({ status }) => status)).toEqual(["greeting", "ignored", "answered"]);
    expect(first[0]?.score).toBeNull();
    expect(first[2]?.article).not.toBeNull();
    expect(typeof first[2]?.score).toBe("number");
    expect(second[0]?.text.normalize("NFC").toLowerCase()).toContain("phường");
    expect(third.map(({ status }) => status)).toEqual(["handover", "human_mode", "safety_warning"]);
  });

  it("given a place that does not exist, ends with 2", async () => {
    const { code, stderr } = await run([
      "chat",
      "--file",
      await fileOf([{ id: "a", locality: "atlantis", messages: ["x"] }]),
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("atlantis");
  });

  it("given 60 conversations, keeps at least twenty a second once started", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      locality: "ngoc-lac",
      messages: ["quên mật khẩu vneid"],
    }));
    const { lines } = await run(["chat", "--file", await fileOf(many)]);
    const times = lines.slice(5).flatMap((line) => (line.turns as Turn[]).map(({ ms }) => ms));
    expect(times.reduce((sum, ms) => sum + ms, 0) / times.length).toBeLessThan(150);
  });

  it("given a data folder that a server has open, says to stop it first and ends with 1", async () => {
    const data = await openDataFolder(join(folder, "busy"));
    const { code, stdout, stderr } = await run(["db:migrate"], { DATA_DIR: join(folder, "busy") });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("Stop that server first");
    expect((await run(["help"], { DATA_DIR: join(folder, "busy") })).code).toBe(0);
    await data.unlock();
  });

  describe("on a PostgreSQL server", () => {
    let env: Record<string, string> = {};
    beforeAll(async () => {
      env = { DATABASE_URL: await createPostgresDatabase(), SECRET_KEY: "a secret key for tests" };
    });
    const link = (more: string[] = []) => {
      const flags = {
        locality: "quang-trung",
        "oa-id": "388613280878808645",
        "access-token": "acc-token",
        "refresh-token": "ref-token",
        "expires-in": "90000",
      };
      return run(
        ["oa:link", ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]), ...more],
        env,
      );
    };
    const withDatabase = async <T>(read: (db: ReturnType<typeof openPostgres>["db"]) => Promise<T>) => {
      const database = openPostgres(env.DATABASE_URL ?? "");
      const result = await read(database.db);
      await database.close();
      return result;
    };

    it("given db:migrate and knowledge:sync twice, says what it did", async () => {
      expect((await run(["db:migrate"], env)).lines).toEqual([{ migrated: true }]);
      const { lines, code } = await run(["knowledge:sync"], env);
      expect(code).toBe(0);
      expect(lines[0]).toMatchObject({ added: 0, updated: 0, removed: 0 });
    });

    it("given oa:link, stores the account encrypted under the place's own slug and prints no token", async () => {
      const { code, lines, stdout, stderr } = await link();
      expect(code).toBe(0);
      expect(lines).toEqual([{ oaId: "388613280878808645", locality: "phu-son", status: "linked" }]);
      expect(stdout + stderr).not.toMatch(/acc-token|ref-token/);
      const rows = await withDatabase((db) => db.select().from(officialAccounts));
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toMatch(/acc-token|ref-token/);
    });

    it.each([
      [["--locality", "atlantis"], "atlantis"],
      [["--expires-in", "soon"], "--expires-in"],
      [["--expires-in=-5"], "--expires-in"],
    ])("given oa:link with %j, ends with 2", async (more, words) => {
      const { code, stderr, stdout } = await link(more);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain(words);
    });

    it("given chat on a shared database, links nothing and leaves nothing that a server would answer or send", async () => {
      const { code, lines } = await run(
        [
          "chat",
          "--file",
          await fileOf([{ id: "a", locality: "phu-son", messages: ["xin chào", "làm vneid ở đâu"] }]),
        ],
        env,
      );
      expect(code).toBe(0);
      expect(lines).toMatchObject([{ id: "a", turns: [{ status: "greeting" }, {}] }]);
      await withDatabase(async (db) => {
        expect((await db.select().from(officialAccounts)).map(({ oaId }) => oaId)).toEqual([
          "388613280878808645",
        ]);
        expect(await db.select().from(inboxEvents).where(eq(inboxEvents.status, "pending"))).toEqual([]);
        expect(await db.select().from(outboxMessages)).toEqual([]);
      });
    });

    it("given a report filed by chat on a shared database, answers with its number and keeps nothing of it", async () => {
      const messages = ["xom 5 song viettel yeu, goi toan rot may hom nay", "gui luon", "1"];
      const lines = ["a", "b"].map((id) => ({ id, locality: "phu-son", messages }));
      const ran = await run(["chat", "--file", await fileOf(lines)], env);
      for (const { turns } of ran.lines as { turns: Turn[] }[]) {
        expect(turns.map(({ status }) => status)).toEqual([
          "report_started",
          "report_question",
          "report_filed",
        ]);
        expect(turns.at(-1)?.text).toMatch(/[A-Z]+-\d\d-0001/);
      }
      await withDatabase(async (db) => {
        for (const table of [serviceRequests, requestVoices, requestCounters, officeMessages, incidents])
          expect(await db.select().from(table)).toEqual([]);
      });
    });

    it("given events that failed, lists them and puts one back; an unknown one is not replayed", async () => {
      const values = {
        eventKey: "k",
        appId: "1",
        eventName: "user_send_text",
        oaId: "oa",
        userId: "u",
        sealedBody: "x",
        status: "dead" as const,
        error: "RangeError",
        attempts: 5,
      };
      const at = { eventAt: new Date(), receivedAt: new Date(), notBefore: new Date() };
      await withDatabase((db) => db.insert(inboxEvents).values({ ...values, ...at }));
      const { lines } = await run(["events:dead"], env);
      expect(lines).toMatchObject([{ eventName: "user_send_text", error: "RangeError", attempts: 5 }]);
      const id = String(lines[0]?.id);
      expect((await run(["events:replay", "--id", id], env)).lines).toEqual([
        { id: Number(id), replayed: true },
      ]);
      expect((await run(["events:replay", "--id", "999999"], env)).lines).toEqual([
        { id: 999_999, replayed: false },
      ]);
      expect((await run(["events:replay", "--id", "x"], env)).code).toBe(2);
    });
  });
});
