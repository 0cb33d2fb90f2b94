import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, conversations, serviceRequests } from "../../../src/database/schema/index.ts";
import { openVoiceDetails } from "../../../src/signal-reports/add-voice.ts";
import { signedInAs } from "../../staff/staff-world.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

const origin = "http://counter.test";
const told = {
  words: "Nhà tôi gọi toàn rớt, số căn cước 038090001234",
  area: "Xóm 5",
  operators: "viettel",
  services: "voice",
  contact: "bà Lý 0912 345 678",
};

describe.each(databaseKinds)("a report filed for somebody on %s", (kind) => {
  let world: CaseWorld;
  let keys = 0;
  beforeAll(async () => {
    world = await openCaseWorld(kind);
  });
  afterAll(() => world.close());

  const key = () => {
    keys += 1;
    return `filing-${keys}`;
  };
  const all = () => world.db.select().from(serviceRequests).orderBy(serviceRequests.id);
  const codeOf = (answer: Response) => /NH-26-\d+$/.exec(answer.headers.get("location") ?? "")?.[0] ?? "";

  it("given the form, has the line to read aloud, every field labelled and nothing required of the caller", async () => {
    const html = await world.html("/new");
    expect(html).toContain("Đọc cho người báo nghe");
    expect(html).toContain("Không hỏi số căn cước");
    expect(html).not.toMatch(/name="contact"[^>]*required/);
  });

  it("given a caller's words, files by the chat's verb: number, route, clocks; words masked, contact sealed", async () => {
    const answer = await world.post("/new", { ...told, step: "ask", key: key() });
    expect(answer.status).toBe(303);
    const [request] = await all();
    expect(request).toMatchObject({
      code: codeOf(answer),
      channel: "staff",
      status: "submitted",
      area: "Xóm 5",
      receiver: "culture",
      operators: ["viettel"],
    });
    expect(request?.incidentId).not.toBeNull();
    const [voice] = await world.voices(request?.id ?? 0);
    expect(voice?.conversationId).toBeNull();
    const details = openVoiceDetails(world.tools, voice?.sealedDetails ?? "");
    expect(details.words).not.toContain("038090001234");
    expect(details.contact).toBe("bà Lý 0912 345 678");
    expect((await world.history(request?.id ?? 0))[0]).toMatchObject({ verb: "file", actorKind: "staff" });
    const [line] = await world.db.select().from(auditLog).where(eq(auditLog.action, "report.file"));
    expect(JSON.stringify(line)).not.toContain("0912");
    expect(line).toMatchObject({ subjectId: request?.code });
  });

  it("given the same trouble again, shows what stands before filing; joined or filed apart as chosen", async () => {
    const shown = await world.post("/new", { ...told, step: "ask", key: key() });
    const html = (await shown.text()).normalize("NFC");
    expect(shown.status).toBe(200);
    expect(html).toContain("Thêm vào NH-26-0001");
    expect(html).toContain("Vẫn ghi riêng");
    expect(html).toContain("Nhà tôi gọi toàn rớt");
    expect(await all()).toHaveLength(1);
    expect(codeOf(await world.post("/new", { ...told, step: "join:NH-26-0001", key: key() }))).toBe(
      "NH-26-0001",
    );
    expect(await world.voices((await all())[0]?.id ?? 0)).toHaveLength(2);
    const apart = key();
    expect(codeOf(await world.post("/new", { ...told, step: "anyway", key: apart }))).toBe("NH-26-0002");
    expect(codeOf(await world.post("/new", { ...told, step: "anyway", key: apart }))).toBe("NH-26-0002");
    expect(await all()).toHaveLength(2);
  });

  it.each([
    ["no network", { operators: "" }, "Chọn ít nhất một nhà mạng."],
    ["no place", { area: " ", landmark: "" }, "Ghi thôn, tổ, khu"],
    ["households in words", { households: "nhiều" }, "Ghi số hộ bằng số"],
    ["too many words", { words: "x".repeat(2_001) }, "Nhiều nhất 2000 ký tự."],
  ])("given %s, says so at its field and keeps the rest", async (_name, wrong, why) => {
    const before = (await all()).length;
    const answer = await world.post("/new", { ...told, ...wrong, step: "ask", key: key() });
    expect(answer.status).toBe(422);
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain(why);
    expect(html).toContain("bà Lý 0912 345 678");
    expect(await all()).toHaveLength(before);
  });

  it("given words alone, reads them into the fields and keeps what was typed by hand", async () => {
    const words = "xóm 7 mạng mobi yếu từ hôm bão, buổi tối không vào được mạng";
    const answer = await world.post("/new", { words, since: "từ tuần trước", step: "read", key: key() });
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain('value="Xóm 7"');
    expect(html).toMatch(/value="mobifone" checked/);
    expect(html).toContain('value="từ tuần trước"');
    expect(html).toMatch(/value="evening" selected/);
  });

  it("given somebody in the chat, fills in their words, and they hear the number there", async () => {
    const citizen = await world.newCitizen();
    expect(await world.html(`/new?conversation=${citizen.id}`)).toContain(`hội thoại số ${citizen.id}`);
    const { contact: _, ...rest } = told;
    const fields = { ...rest, area: "Xóm 8", conversation: String(citizen.id), step: "ask", key: key() };
    const code = codeOf(await world.post("/new", fields));
    expect(code).toMatch(/^NH-26/);
    expect((await world.heard(citizen)).at(-1)).toContain(`Cán bộ đã ghi phản ánh ${code} theo lời bác.`);
    const foreign = await world.newCitizen("ngoc-son");
    expect((await world.go(`/new?conversation=${foreign.id}`)).status).toBe(404);
    const before = (await all()).length;
    const wrong = { ...fields, conversation: String(foreign.id), key: key() };
    expect((await world.post("/new", wrong)).status).toBe(404);
    expect(await all()).toHaveLength(before);
    expect(await world.db.select().from(conversations).where(eq(conversations.id, foreign.id))).toHaveLength(
      1,
    );
  });

  it.each(["auditor", "office"] as const)("given the role %s, files nothing", async (role) => {
    const officeId = role === "office" ? "economy" : null;
    const person = await signedInAs(world.counter, { role, officeId });
    const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const before = (await all()).length;
    const answer = await world.post("/new", { ...told, step: "anyway", key: key() }, { cookie, origin });
    expect(answer.status).toBe(403);
    expect(await all()).toHaveLength(before);
  });
});
