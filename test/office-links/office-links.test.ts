import { and, asc, eq } from "drizzle-orm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../src/database/database.ts";
import { actionLinks, media, requestEvents, serviceRequests } from "../../src/database/schema/index.ts";
import { readKeptMails } from "../../src/mail/read-kept-mails.ts";
import type { Actor } from "../../src/signal-reports/actor.ts";
import { fileRequest } from "../../src/signal-reports/file-request.ts";
import { moveRequest } from "../../src/signal-reports/move-request.ts";
import { addChannel } from "../../src/signal-reports/offices/add-channel.ts";
import { days } from "../support/clock.ts";
import { type Counter, openCounter } from "../support/counter.ts";
import { databaseKinds } from "../support/databases.ts";
import { reportToolsOf } from "./report-tools-of.ts";

type Links = Record<"acknowledge" | "forward" | "ask" | "resolve", string>;

describe.each(databaseKinds)("the links of an office's mail, on %s", (kind) => {
  let counter: Counter;
  beforeAll(async () => {
    counter = await openCounter(kind);
    const { db } = counter.database;
    await counter.knowledge.refresh(db, counter.clock.now());
    for (const officeId of ["culture", "council-office", "committee"])
      await addChannel(
        { db, sealer: counter.sealer, now: counter.clock.now() },
        {
          locality: "nam-hoa",
          officeId,
          kind: "email",
          address: `${officeId}@nam-hoa.example`,
          secret: null,
          mayBePrivate: false,
        },
      );
  });
  afterAll(() => counter.close());

  async function file(area = "Xóm 5") {
    const { db } = counter.database;
    const tools = reportToolsOf(counter);
    const { request } = await inTransaction(db, (tx) =>
      fileRequest(
        tools,
        tx,
        {
          locality: "nam-hoa",
          channel: "zalo",
          trouble: {
            area,
            lat: 21.654321,
            lon: 105.876543,
            outside: null,
            urgent: false,
            services: ["mobile-data"],
            operators: ["viettel"],
          },
          voice: {
            conversationId: null,
            operators: ["viettel"],
            indoors: null,
            hours: null,
            since: "hôm qua",
            households: null,
            speed: null,
            details: {
              words: "lời của bà Nguyễn Thị Lan",
              landmark: "cạnh trạm y tế",
              contact: "0912345678",
            },
            mediaIds: [],
          },
        },
        (voiceId): Actor => ({ kind: "citizen", voiceId, via: "chat" }),
      ),
    );
    await counter.settle();
    return request;
  }
  /** The newest mail to an office, and the paths of its links in their order. */
  async function mailTo(officeId: string) {
    const mails = await readKeptMails(counter.database.db, counter.sealer);
    const mail = mails.find(({ to }) => to === `${officeId}@nam-hoa.example`);
    const paths = [...(mail?.text ?? "").matchAll(/http:\/\/counter\.test(\/o\/\S+)/g)].map(
      (match) => match[1],
    );
    return { text: mail?.text ?? "", paths };
  }
  async function links(): Promise<Links> {
    const { paths } = await mailTo("culture");
    const [acknowledge = "", forward = "", ask = "", resolve = ""] = paths;
    return { acknowledge, forward, ask, resolve };
  }
  const get = async (path: string) => {
    const response = await counter.app.request(path);
    return { status: response.status, html: await response.text(), headers: response.headers };
  };
  const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  const post = async (path: string, fields: Record<string, string | Blob>, version?: string) => {
    const form = new FormData();
    form.set("version", version ?? versionIn((await get(path)).html));
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const response = await counter.app.request(path, { method: "POST", body: form });
    return { status: response.status, html: await response.text() };
  };
  const now = async (id: number) => {
    const [row] = await counter.database.db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
    if (!row) throw new Error("There is no such report");
    return row;
  };
  const history = (id: number) =>
    counter.database.db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, id))
      .orderBy(asc(requestEvents.id));

  it("given a new report, the receiver's mail has four links and what matters; nobody's name or number", async () => {
    const { code } = await file();
    const { text, paths } = await mailTo("culture");
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
    const told = await mailTo("committee");
    expect(told.paths).toEqual([]);
    expect(told.text).toContain("mlat=21.654&");
    expect(told.text).not.toContain("cạnh trạm y tế");
  });

  it("given link previews, HEAD and GET any number of times, does nothing", async () => {
    const { id } = await file();
    const { acknowledge } = await links();
    for (let look = 0; look < 3; look += 1) {
      expect((await get(acknowledge)).status).toBe(200);
      expect((await counter.app.request(acknowledge, { method: "HEAD" })).status).toBe(200);
    }
    expect((await now(id)).status).toBe("submitted");
    const used = await counter.database.db
      .select()
      .from(actionLinks)
      .where(and(eq(actionLinks.requestId, id)));
    expect(used.every(({ usedAt }) => usedAt === null)).toBe(true);
  });

  it("given the page, keeps a strict policy, runs no script and is not indexed or stored", async () => {
    await file();
    const { html, headers } = await get((await links()).resolve);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("script-src");
    expect(html).not.toMatch(/<script|style=|onclick/);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-robots-tag")).toBe("noindex");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    const css = await get("/o/style.css");
    expect(css.headers.get("content-type")).toContain("text/css");
    expect(css.html).toContain("prefers-color-scheme: dark");
  });

  it("given “Đã tiếp nhận” pressed, acknowledges as the office by link, once; a replay says what was done", async () => {
    const { id, code } = await file();
    const { acknowledge } = await links();
    expect((await post(acknowledge, {})).status).toBe(303);
    expect(await now(id)).toMatchObject({ status: "acknowledged", version: 2 });
    expect((await history(id)).at(-1)).toMatchObject({
      verb: "acknowledge",
      actorKind: "office",
      actorId: "culture",
      via: "link",
    });
    const replay = await post(acknowledge, {}, "2");
    expect(replay.status).toBe(409);
    const page = await get(acknowledge);
    expect(page.html).toContain("Đã làm “Đã tiếp nhận” bằng đường dẫn này lúc 09:00");
    expect(page.html).toContain(code);
    expect(page.html).not.toContain("<form");
    expect(await now(id)).toMatchObject({ version: 2 });
    expect(page.html).toContain("Việc khác với phản ánh này");
  });

  it.each([
    ["a changed end", (path: string) => `${path.slice(0, -1)}${path.endsWith("0") ? "1" : "0"}`],
    ["another link's proof", (path: string, other: string) => `${path.split(".")[0]}.${other.split(".")[1]}`],
    ["no proof", (path: string) => path.split(".")[0] ?? ""],
    ["an unknown id", (path: string) => path.replace(/\/o\/.{24}/, "/o/aaaaaaaaaaaaaaaaaaaaaaaa")],
  ])("given a link forged with %s, is not found and does nothing", async (_how, forge) => {
    const { id } = await file();
    const { acknowledge, resolve } = await links();
    const forged = forge(acknowledge, resolve);
    expect((await get(forged)).status).toBe(404);
    expect((await post(forged, {}, "1")).status).toBe(404);
    expect((await now(id)).status).toBe("submitted");
  });

  it("given fifteen days, has expired and says so", async () => {
    const { id } = await file();
    const { acknowledge } = await links();
    const before = counter.clock.now();
    counter.clock.advance(days(15));
    const page = await get(acknowledge);
    expect(page.html).toContain("đã hết hạn");
    expect(page.html).not.toContain("cạnh trạm y tế");
    expect((await post(acknowledge, {}, "1")).status).toBe(409);
    expect((await now(id)).status).toBe("submitted");
    counter.clock.set(before);
  });

  it("given a report passed on, the old office's other links are void and the new one has its own", async () => {
    const { id } = await file();
    const { acknowledge, forward, resolve } = await links();
    expect((await post(forward, { office: "council-office", note: "Bên này nắm địa bàn" })).status).toBe(303);
    expect(await now(id)).toMatchObject({ receiver: "council-office", status: "submitted" });
    await counter.settle();
    for (const old of [acknowledge, resolve]) {
      const page = await get(old);
      expect(page.html).toContain("đã chuyển sang nơi khác");
      expect(page.html).not.toContain("cạnh trạm y tế");
      expect((await post(old, {}, "2")).status).toBe(409);
    }
    const fresh = await mailTo("council-office");
    expect(fresh.paths).toHaveLength(4);
    expect((await post(fresh.paths[0] ?? "", {})).status).toBe(303);
    expect((await now(id)).status).toBe("acknowledged");
  });

  it("given an office nobody knows, or none chosen, refuses in words and spends nothing", async () => {
    const { id } = await file();
    const { forward } = await links();
    expect((await post(forward, { office: "nowhere" })).html).toContain("không có trong danh sách");
    expect((await post(forward, {})).status).toBe(422);
    expect((await post(forward, { office: "economy" })).status).toBe(303);
    expect((await now(id)).receiver).toBe("economy");
  });

  it("given a question, the citizen's office waits for an answer; an empty one is refused", async () => {
    const { id } = await file();
    const { ask } = await links();
    expect((await post(ask, { note: "  " })).html).toContain("Ghi vài chữ");
    expect((await post(ask, { note: "Yếu ở tầng mấy?" })).status).toBe(303);
    expect((await now(id)).status).toBe("awaiting_citizen");
    const rows = await history(id);
    expect(JSON.stringify(rows)).not.toContain("tầng mấy");
  });

  it("given two officers of one office at once, the second sees who was first, and when", async () => {
    const { id, code } = await file();
    const { acknowledge, ask } = await links();
    const seen = versionIn((await get(ask)).html);
    expect((await post(acknowledge, {})).status).toBe(303);
    const second = await post(ask, { note: "Yếu lúc nào?" }, seen);
    expect(second.status).toBe(409);
    expect(second.html).toContain("Người khác vừa làm trước");
    expect(second.html).toContain(code);
    expect(second.html).toContain("Phản ánh đã được tiếp nhận. (Phòng Văn hóa – Xã hội xã Nam Hòa, 09:00");
    expect((await now(id)).status).toBe("acknowledged");
    // The refusal spent nothing: with the new version before their eyes they may still ask.
    expect((await post(ask, { note: "Yếu lúc nào?" })).status).toBe(303);
  });

  it("given the same link pressed twice at the same instant, acts once", async () => {
    const { id } = await file();
    const { acknowledge } = await links();
    const answers = await Promise.all([1, 2, 3].map(() => post(acknowledge, {}, "1")));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect((await history(id)).filter(({ verb }) => verb === "acknowledge")).toHaveLength(1);
  });

  it("given a photo as proof, resolves, draws it anew, and shows it behind the links only", async () => {
    const { id } = await file();
    const { resolve, ask } = await links();
    const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#3a7" } })
      .jpeg()
      .withExif({ IFD0: { Copyright: "SECRET" } })
      .toBuffer();
    const sent = await post(resolve, {
      kind: "photo",
      note: "Đã chỉnh ăng-ten",
      photo: new Blob([new Uint8Array(photo)], { type: "image/jpeg" }),
    });
    expect(sent.status).toBe(303);
    await counter.settle();
    expect((await now(id)).status).toBe("resolved");
    const [kept] = await counter.database.db.select().from(media).where(eq(media.requestId, id));
    expect(kept).toMatchObject({ purpose: "proof", status: "stored", locality: "nam-hoa" });
    const shown = await counter.app.request(`${ask}/photo/${kept?.id}`);
    expect(shown.headers.get("content-type")).toBe("image/jpeg");
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([255, 216, 255]));
    expect(bytes.includes("SECRET")).toBe(false);
    expect((await get(`${ask.slice(0, -1)}z/photo/${kept?.id}`)).status).toBe(404);
    const other = await file("Xóm 9");
    const foreign = await links();
    expect(other.id).not.toBe(id);
    expect((await get(`${foreign.ask}/photo/${kept?.id}`)).status).toBe(404);
  });

  it("given no photo, a text instead of one, or one of 40 MB, refuses in words and nothing is left behind", async () => {
    const { id } = await file();
    const { resolve } = await links();
    expect((await post(resolve, { kind: "photo" })).html).toContain("Chọn một ảnh");
    const text = await post(resolve, { kind: "photo", photo: new Blob(["<svg/>"], { type: "image/png" }) });
    expect(text.status).toBe(422);
    expect(text.html).toContain("không phải là ảnh");
    const huge = await post(resolve, { kind: "photo", photo: new Blob([new Uint8Array(40_000_000)]) });
    expect(huge.status).toBe(413);
    expect(huge.html).toContain("quá 10 MB");
    expect((await now(id)).status).toBe("submitted");
    expect(await counter.database.db.select().from(media).where(eq(media.requestId, id))).toEqual([]);
  });

  it.each([
    [
      "document",
      { kind: "document", number: "12/UBND", date: "2026-11-20" },
      { kind: "document", number: "12/UBND" },
    ],
    [
      "measurement",
      { kind: "measurement", down: "45,2", up: "", ping: "20" },
      { kind: "measurement", down: 45.2, ping: 20 },
    ],
    [
      "carrier_answer",
      {
        kind: "carrier_answer",
        operator: "viettel",
        station: "TNN0123",
        distanceM: "850",
        cause: "Hỏng bộ phát",
        plan: "Đã thay",
        date: "2026-11-20",
      },
      { kind: "carrier_answer", answer: { station: "TNN0123", distanceM: 850 } },
    ],
  ])("given a %s as proof, resolves with it", async (_what, fields, proof) => {
    const { id } = await file();
    expect((await post((await links()).resolve, fields as Record<string, string>)).status).toBe(303);
    expect((await history(id)).at(-1)).toMatchObject({ verb: "resolve", details: { proof } });
  });

  it.each([
    { kind: "document", number: "" },
    { kind: "measurement", down: "nhanh lắm" },
    {
      kind: "carrier_answer",
      operator: "viettel",
      station: "x",
      distanceM: "xa",
      cause: "a",
      plan: "b",
      date: "mai",
    },
    {},
  ])("given a form filled in badly (%o), refuses it and keeps the link", async (fields) => {
    const { id } = await file();
    const { resolve } = await links();
    const answer = await post(resolve, fields as Record<string, string>);
    expect(answer.status).toBe(422);
    expect(answer.html).toContain("<form");
    expect((await now(id)).status).toBe("submitted");
  });

  it("given an answer to the question, the office's next mail has fresh links, the answer and no other words", async () => {
    const { id } = await file();
    const { ask } = await links();
    await post(ask, { note: "Yếu lúc nào?" });
    const { db } = counter.database;
    await inTransaction(db, (tx) =>
      moveRequest(reportToolsOf(counter), tx, {
        verb: "answer",
        requestId: id,
        actor: { kind: "staff", localities: "*", staffId: "s", via: "admin" },
        details: { note: "Yếu từ 19 giờ" },
      }),
    );
    await counter.settle();
    const { text, paths } = await mailTo("culture");
    expect(text).toContain("Yếu từ 19 giờ");
    expect(paths.length).toBeGreaterThan(2);
    expect(paths).not.toContain(ask);
  });
});
