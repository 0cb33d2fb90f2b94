import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, incidents, media } from "../../../src/database/schema/index.ts";
import { signedInAs } from "../../staff/staff-world.ts";
import { keepPicture } from "../../status-page/keep-picture.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type CaseWorld, openCaseWorld } from "./case-world.ts";

const origin = "http://counter.test";

describe.each(databaseKinds)("the desk around a report on %s", (kind) => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await openCaseWorld(kind);
  });
  afterAll(() => world.close());

  const cookieOf = async (part: Parameters<typeof signedInAs>[1]) => {
    const person = await signedInAs(world.counter, part);
    return [...person.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  };

  it("given urgency, a label and a colleague, keeps them, tells history and offers the way back", async () => {
    const { id, code } = (await world.file()).request;
    await world.press(id, "priority", { urgent: "1" });
    const page = await world.html(`/${code}`);
    expect(page).toContain("Đã đổi mức khẩn.");
    expect(page).toMatch(
      new RegExp(`action="/admin/nam-hoa/reports/${code}/priority"[^>]*>[\\s\\S]*Hoàn tác`),
    );
    await world.press(id, "label", { label: "Bão số 3", on: "1" });
    const { userId } = await signedInAs(world.counter, { role: "officer", name: "Lê Thị Hoa" });
    await world.press(id, "assign", { assignee: userId });
    expect(await world.request(id)).toMatchObject({
      urgent: true,
      labels: ["Bão số 3"],
      assigneeId: userId,
      version: 4,
    });
    expect(await world.words(`/${code}`)).toContain("Đã giao Lê Thị Hoa phụ trách.");
    expect(await world.words(`?assignee=${userId}`)).toContain(code);
    expect(await world.words(`?label=${encodeURIComponent("Bão số 3")}`)).toContain(code);
  });

  it("given somebody who was quicker, says what they did and keeps the typed words", async () => {
    const { id, code } = (await world.file()).request;
    await world.press(id, "start");
    const answer = await world.press(id, "ask", { note: "Nhà bác <ở> đâu?", version: "1" });
    expect(answer.status).toBe(409);
    const html = (await answer.text()).normalize("NFC");
    expect(html).toContain("Người khác vừa làm trước");
    expect(html).toContain("Nhà bác &lt;ở&gt; đâu?");
    expect(await world.words(`/${code}/state?seen=1`)).toContain("Phản ánh đang được xử lý.");
  });

  it("given two with the same report open, each sees the other, and the look is on record once", async () => {
    const { code } = (await world.file()).request;
    const cookie = await cookieOf({ role: "approver", name: "Trần Văn Ba" });
    await world.go(`/${code}`, {}, { cookie });
    await world.go(`/${code}`, {}, { cookie });
    expect(await world.words(`/${code}`)).toContain("Trần Văn Ba cũng đang mở phản ánh này.");
    const looks = await world.db.select().from(auditLog).where(eq(auditLog.subjectId, code));
    expect(looks.filter(({ action }) => action === "report.open")).toHaveLength(2);
    world.clock.advance(5 * 60_000);
    expect(await world.words(`/${code}`)).not.toContain("cũng đang mở");
  });

  it("given voices of another trouble, takes them into a report of their own", async () => {
    const { id, code } = (await world.file()).request;
    const { voiceId } = await world.join(id);
    const answer = await world.press(id, "split", { voice: String(voiceId) });
    expect(answer.status).toBe(303);
    expect(await world.voices(id)).toHaveLength(1);
    expect(await world.words(`/${code}`)).toContain("Đã tách một số người báo sang NH-26-");
    const all = (await world.voices(id)).map((voice) => String(voice.id));
    expect((await world.press(id, "split", { voice: all[0] ?? "" })).status).toBe(422);
  });

  it("given a member of an office, shows that office's reports alone, with the moves of offices", async () => {
    const mine = (await world.file()).request;
    await world.move("forward", mine.id, undefined, { office: "economy" });
    const other = (await world.file({ trouble: { area: "Xóm 9" } })).request;
    const cookie = await cookieOf({ role: "office", officeId: "economy" });
    const list = await (await world.go("?tab=all", {}, { cookie })).text();
    expect(list).toContain(mine.code);
    expect(list).not.toContain(`${other.code}<`);
    expect((await world.go(`/${other.code}`, {}, { cookie })).status).toBe(404);
    const page = (await (await world.go(`/${mine.code}`, {}, { cookie })).text()).normalize("NFC");
    expect(page).toContain(`/reports/${mine.code}/acknowledge"`);
    expect(page).not.toContain(`/reports/${mine.code}/merge"`);
    expect(page).not.toContain(`/reports/${mine.code}/assign"`);
    const { version } = await world.request(mine.id);
    const press = async (code: string, verb: string, fields: Record<string, string>) =>
      (await world.post(`/${code}/${verb}`, { version: String(version), ...fields }, { cookie, origin }))
        .status;
    expect(await press(other.code, "acknowledge", {})).toBe(404);
    expect(await press(mine.code, "assign", { assignee: "-" })).toBe(403);
    expect((await world.go("/letters", {}, { cookie })).status).toBe(403);
    const [before] = await world.db
      .select()
      .from(incidents)
      .where(eq(incidents.id, (await world.request(mine.id)).incidentId ?? 0));
    expect(await press(mine.code, "forward", { office: "culture" })).toBe(303);
    expect(await world.request(mine.id)).toMatchObject({ receiver: "culture", status: "submitted" });
    expect((await world.history(mine.id)).at(-1)).toMatchObject({ actorKind: "office", actorId: "economy" });
    const [after] = await world.db
      .select()
      .from(incidents)
      .where(eq(incidents.id, before?.id ?? 0));
    expect(after?.status).toBe(before?.status);
  });

  it("given boxes on a picture, hides it at once, blacks it out and forgets what was under them", async () => {
    const { request, conversation } = await world.file();
    const picture = await keepPicture(world, request.id, "photo", conversation.id);
    await world.settle();
    const [before] = await world.db.select().from(media).where(eq(media.id, picture));
    const at = `/${request.code}/photo/${picture}`;
    expect((await world.go(`${at}/redact`)).status).toBe(200);
    const box = { "left-0": "10", "top-0": "20,5", "width-0": "30", "height-0": "40" };
    expect((await world.post(`${at}/redact`, { ...box, "left-0": "abc" })).status).toBe(422);
    expect((await world.post(`${at}/redact`, {})).status).toBe(422);
    expect((await world.post(`${at}/redact`, box)).status).toBe(303);
    expect((await world.go(at)).status).toBe(404);
    await world.settle();
    expect((await world.go(at)).status).toBe(200);
    const [after] = await world.db.select().from(media).where(eq(media.id, picture));
    expect(after?.redaction).toBeNull();
    expect(after?.sha256).not.toBe(before?.sha256);
    const sharp = (await import("sharp")).default;
    const shown = new Uint8Array(await (await world.go(at)).arrayBuffer());
    const { width = 0, height = 0 } = await sharp(shown).metadata();
    const inside = { left: Math.round(width * 0.2), top: Math.round(height * 0.3), width: 5, height: 5 };
    const { channels } = await sharp(await sharp(shown).extract(inside).toBuffer()).stats();
    expect(Math.max(...channels.map(({ mean }) => mean))).toBeLessThan(12);
    expect(await world.words(`/${request.code}`)).toContain("Đã che bớt một ảnh.");
    const auditor = await cookieOf({ role: "auditor" });
    expect((await world.go(at, {}, { cookie: auditor })).status).toBe(403);
  });

  it("given a report of another place, finds none of its pages and changes nothing", async () => {
    const other = (await world.file({ locality: "ngoc-son" })).request;
    for (const path of ["", "/state", "/print", "/photo/x", "/photo/x/redact"])
      expect((await world.go(`/${other.code}${path}`)).status).toBe(404);
    for (const verb of ["acknowledge", "voices", "assign", "label", "priority", "split", "photo/x/redact"])
      expect([
        verb,
        (
          await world.post(`/${other.code}/${verb}`, {
            version: "1",
            "left-0": "1",
            "top-0": "1",
            "width-0": "1",
            "height-0": "1",
          })
        ).status,
      ]).toEqual([verb, 404]);
    expect(await world.request(other.id)).toMatchObject({ version: 1 });
    expect((await world.go(`/incidents/${other.incidentId}`)).status).toBe(404);
  });
});
