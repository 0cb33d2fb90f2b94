import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/database/database.ts";
import { actionLinks } from "../../src/database/schema/index.ts";
import { moveRequest } from "../../src/signal-reports/move-request.ts";
import { days } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { type LinksWorld, openLinks } from "./links-world.ts";
import { reportToolsOf } from "./report-tools-of.ts";

describe.each(databaseKinds)("the links of an office's mail, on %s", (kind) => {
  let world: LinksWorld;
  beforeAll(async () => {
    world = await openLinks(kind);
  });
  afterAll(() => world.counter.close());

  it("given a new report, the receiver's mail has four links and what matters; nobody's name or number", async () => {
    const { code } = await world.file();
    const { text, paths } = await world.mailTo("culture");
    expect(paths).toHaveLength(4);
    for (const words of [
      code,
      "Xóm 5",
      "Viettel",
      "hôm qua",
      "cạnh trạm y tế",
      "mlat=21.654321",
      "tiếp nhận trước",
      "trả lời trước",
    ])
      expect(text).toContain(words);
    expect(text).toContain("Kế hoạch giao Phòng VH-XH");
    expect(text).not.toMatch(/Lan|0912/);
    const told = await world.mailTo("committee");
    expect(told.paths).toEqual([]);
    expect(told.text).toContain("mlat=21.654&");
    expect(told.text).not.toContain("cạnh trạm y tế");
  });

  it("given link previews, HEAD and GET any number of times, does nothing", async () => {
    const { id } = await world.file();
    const { acknowledge } = await world.links();
    for (let look = 0; look < 3; look += 1) {
      expect((await world.get(acknowledge)).status).toBe(200);
      expect((await world.counter.app.request(acknowledge, { method: "HEAD" })).status).toBe(200);
    }
    expect((await world.now(id)).status).toBe("submitted");
    const used = await world.counter.database.db
      .select()
      .from(actionLinks)
      .where(and(eq(actionLinks.requestId, id)));
    expect(used.every(({ usedAt }) => usedAt === null)).toBe(true);
  });

  it("given the page, keeps a strict policy, runs no script and is not indexed or stored", async () => {
    await world.file();
    const { html, headers } = await world.get((await world.links()).resolve);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("script-src");
    expect(html).not.toMatch(/<script|style=|onclick/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const css = await world.get("/o/style.css");
    expect(css.headers.get("content-type")).toContain("text/css");
    expect(css.html).toContain("prefers-color-scheme: dark");
  });

  it("given “Đã tiếp nhận” pressed, acknowledges as the office by link, once; a replay says what was done", async () => {
    const { id, code } = await world.file();
    const { acknowledge } = await world.links();
    expect((await world.post(acknowledge, {})).status).toBe(303);
    expect(await world.now(id)).toMatchObject({ status: "acknowledged", version: 2 });
    expect((await world.history(id)).at(-1)).toMatchObject({
      verb: "acknowledge",
      actorKind: "office",
      actorId: "culture",
      via: "link",
    });
    const replay = await world.post(acknowledge, {}, "2");
    expect(replay.status).toBe(409);
    const page = await world.get(acknowledge);
    expect(page.html).toContain("Đã làm “Đã tiếp nhận” bằng đường dẫn này lúc 09:00");
    expect(page.html).toContain(code);
    expect(page.html).not.toContain("<form");
    expect(await world.now(id)).toMatchObject({ version: 2 });
    expect(page.html).toContain("Việc khác với phản ánh này");
  });

  it.each([
    ["a changed end", (path: string) => `${path.slice(0, -1)}${path.endsWith("0") ? "1" : "0"}`],
    ["another link's proof", (path: string, other: string) => `${path.split(".")[0]}.${other.split(".")[1]}`],
    ["no proof", (path: string) => path.split(".")[0] ?? ""],
    ["an unknown id", (path: string) => path.replace(/\/o\/.{24}/, "/o/aaaaaaaaaaaaaaaaaaaaaaaa")],
  ])("given a link forged with %s, is not found and does nothing", async (_how, forge) => {
    const { id } = await world.file();
    const { acknowledge, resolve } = await world.links();
    const forged = forge(acknowledge, resolve);
    expect((await world.get(forged)).status).toBe(404);
    expect((await world.post(forged, {}, "1")).status).toBe(404);
    expect((await world.now(id)).status).toBe("submitted");
  });

  it("given fifteen days, has expired and says so", async () => {
    const { id } = await world.file();
    const { acknowledge } = await world.links();
    const before = world.counter.clock.now();
    world.counter.clock.advance(days(15));
    const page = await world.get(acknowledge);
    expect(page.html).toContain("đã hết hạn");
    expect(page.html).not.toContain("cạnh trạm y tế");
    expect((await world.post(acknowledge, {}, "1")).status).toBe(409);
    expect((await world.now(id)).status).toBe("submitted");
    world.counter.clock.set(before);
  });

  it("given a report passed on, the old office's other links are void and the new one has its own", async () => {
    const { id } = await world.file();
    const { acknowledge, forward, resolve } = await world.links();
    expect(
      (await world.post(forward, { office: "council-office", note: "Bên này nắm địa bàn" })).status,
    ).toBe(303);
    expect(await world.now(id)).toMatchObject({ receiver: "council-office", status: "submitted" });
    await world.counter.settle();
    for (const old of [acknowledge, resolve]) {
      const page = await world.get(old);
      expect(page.html).toContain("đã chuyển sang nơi khác");
      expect(page.html).not.toContain("cạnh trạm y tế");
      expect((await world.post(old, {}, "2")).status).toBe(409);
    }
    const fresh = await world.mailTo("council-office");
    expect(fresh.paths).toHaveLength(4);
    expect((await world.post(fresh.paths[0] ?? "", {})).status).toBe(303);
    expect((await world.now(id)).status).toBe("acknowledged");
  });

  it("given an office nobody knows, or none chosen, refuses in words and spends nothing", async () => {
    const { id } = await world.file();
    const { forward } = await world.links();
    expect((await world.post(forward, { office: "nowhere" })).html).toContain("không có trong danh sách");
    expect((await world.post(forward, {})).status).toBe(422);
    expect((await world.post(forward, { office: "economy" })).status).toBe(303);
    expect((await world.now(id)).receiver).toBe("economy");
  });

  it("given a question, the citizen's office waits for an answer; an empty one is refused", async () => {
    const { id } = await world.file();
    const { ask } = await world.links();
    expect((await world.post(ask, { note: "  " })).html).toContain("Ghi câu hỏi cho người báo.");
    expect((await world.post(ask, { note: "Yếu ở tầng mấy?" })).status).toBe(303);
    expect((await world.now(id)).status).toBe("awaiting_citizen");
    const rows = await world.history(id);
    expect(JSON.stringify(rows)).not.toContain("tầng mấy");
  });

  it("given two officers of one office at once, the second sees who was first, and when", async () => {
    const { id, code } = await world.file();
    const { acknowledge, ask } = await world.links();
    const seen = world.versionIn((await world.get(ask)).html);
    expect((await world.post(acknowledge, {})).status).toBe(303);
    const second = await world.post(ask, { note: "Yếu lúc nào?" }, seen);
    expect(second.status).toBe(409);
    expect(second.html).toContain("Người khác vừa làm trước");
    expect(second.html).toContain(code);
    expect(second.html).toContain("Phản ánh đã được tiếp nhận. (Phòng Văn hóa – Xã hội xã Nam Hòa, 09:00");
    expect((await world.now(id)).status).toBe("acknowledged");
    // The refusal spent nothing: with the new version before their eyes they may still ask.
    expect((await world.post(ask, { note: "Yếu lúc nào?" })).status).toBe(303);
  });

  it("given the same link pressed twice at the same instant, acts once", async () => {
    const { id } = await world.file();
    const { acknowledge } = await world.links();
    const answers = await Promise.all([1, 2, 3].map(() => world.post(acknowledge, {}, "1")));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect((await world.history(id)).filter(({ verb }) => verb === "acknowledge")).toHaveLength(1);
  });

  it("given an answer to the question, the office's next mail has fresh links, the answer and no other words", async () => {
    const { id } = await world.file();
    const { ask } = await world.links();
    await world.post(ask, { note: "Yếu lúc nào?" });
    const { db } = world.counter.database;
    await inTransaction(db, (tx) =>
      moveRequest(reportToolsOf(world.counter), tx, {
        verb: "answer",
        requestId: id,
        actor: { kind: "staff", localities: "*", staffId: "s", via: "admin" },
        details: { note: "Yếu từ 19 giờ" },
      }),
    );
    await world.counter.settle();
    const { text, paths } = await world.mailTo("culture");
    expect(text).toContain("Yếu từ 19 giờ");
    expect(paths.length).toBeGreaterThan(2);
    expect(paths).not.toContain(ask);
  });
});
