import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditLog, callTasks, dossiers, outboxMessages } from "../../../src/database/schema/index.ts";
import { readKeptMails } from "../../../src/mail/read-kept-mails.ts";
import { openReportWorld, type ReportWorld } from "../../signal-reports/report-world.ts";
import { signedIn } from "../../staff/staff-world.ts";

const origin = "http://counter.test";
const home = "/admin/nam-hoa";

describe("reports on the staff's first page", () => {
  let world: ReportWorld;
  let cookie = "";
  const signIn = async () => {
    const { cookies } = await signedIn(world.counter);
    cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  };
  beforeAll(async () => {
    world = await openReportWorld();
    await signIn();
  });
  afterAll(() => world.close());

  const get = (path: string, headers: Record<string, string> = { cookie }) =>
    world.app.fetch(new Request(origin + path, { headers }));
  const page = async () => (await get(home)).text();
  const post = (
    path: string,
    form: Record<string, string>,
    headers: Record<string, string> = { cookie, origin },
  ) =>
    world.app.fetch(new Request(origin + path, { method: "POST", headers, body: new URLSearchParams(form) }));

  /** Somebody to be rung up about a fix. */
  async function callTask() {
    const { request } = await world.file({
      voice: { details: { words: "mất sóng", landmark: "cạnh <b>trạm bơm</b>", contact: null } },
    });
    await world.move("resolve", request.id);
    await world.db
      .update(outboxMessages)
      .set({ status: "waiting", callBy: world.clock.now() })
      .where(eq(outboxMessages.requestId, request.id));
    await world.chase();
    const [task] = await world.db.select().from(callTasks).where(eq(callTasks.requestId, request.id));
    return { request, taskId: task?.id ?? 0 };
  }
  /** Whose personal data was opened. */
  const looks = async () => {
    const rows = await world.db.select().from(auditLog).where(eq(auditLog.action, "personal_data.see"));
    return rows.map(({ subject, subjectId, locality }) => [subject, subjectId, locality]);
  };
  /** An incident with a letter to its carrier. */
  async function letter(area: string) {
    const lat = 21.5 + Number(area.slice(-2)) / 100;
    const { request } = await world.file({ trouble: { area, lat, lon: 105.91 } });
    for (let more = 0; more < 4; more += 1) await world.join(request.id);
    const { incidentId } = await world.request(request.id);
    const [row] = await world.db
      .select()
      .from(dossiers)
      .where(eq(dossiers.incidentId, incidentId ?? 0));
    return { request, id: row?.id ?? 0, number: row?.number ?? "" };
  }

  /** One list of the page. */
  const section = async (id: string) =>
    (await page()).split(`<section id="${id}"`)[1]?.split("</section>")[0] ?? "";

  it("given nothing to do, draws none of its lists", async () => {
    const text = await page();
    for (const id of ["calls", "due", "letters"]) expect(text).not.toContain(`id="${id}"`);
  });

  it("given a call to make, hides how to find the person until it is asked for, and remembers who asked", async () => {
    const { request, taskId } = await callTask();
    const list = await section("calls");
    expect(list).toContain(request.code);
    expect(list).toContain("trưởng xóm");
    expect(list).not.toContain("trạm bơm");
    expect(await looks()).toEqual([]);
    const opened = await post(`${home}/calls/${taskId}/open`, {});
    expect(opened.status).toBe(200);
    const text = await opened.text();
    expect(text).toContain("cạnh &lt;b&gt;trạm bơm&lt;/b&gt;");
    expect(text).toContain("mất sóng");
    expect(await looks()).toEqual([["call", String(taskId), "nam-hoa"]]);
    expect((await post(`/admin/ngoc-lac/calls/${taskId}/open`, {})).status).toBe(404);
    expect(await looks()).toHaveLength(1);
  });

  it("given a call that was made, its button says what was heard, once", async () => {
    const { request, taskId } = await callTask();
    expect((await post(`${home}/calls/${taskId}/complete`, { outcome: "not_fixed" })).status).toBe(303);
    expect((await world.request(request.id)).status).toBe("submitted");
    expect(await section("calls")).not.toContain(request.code);
    const again = await post(`${home}/calls/${taskId}/complete`, { outcome: "good" });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("đã có người làm");
    expect((await post(`${home}/calls/${taskId}/open`, {})).status).toBe(404);
  });

  it("given a report nobody takes, lists it first as soon due, then as late, until somebody does", async () => {
    const { request } = await world.file({ trouble: { area: "Xóm 61" } });
    expect(await section("due")).toBe("");
    world.clock.set("2026-11-20T15:30:00+07:00");
    await signIn();
    expect(await section("due")).toMatch(new RegExp(`${request.code}.*Còn `));
    world.clock.set("2026-11-23T09:31:00+07:00");
    await world.handlers["refresh-tokens"]({});
    await signIn();
    expect(await section("due")).toMatch(new RegExp(`${request.code}.*Quá hạn `));
    await world.move("acknowledge", request.id);
    expect(await section("due")).not.toContain(request.code);
  });

  it("given a report whose deadline is days away, does not list it", async () => {
    const { request } = await world.file({ trouble: { area: "Xóm 65" } });
    await world.move("start", request.id);
    expect(await section("due")).not.toContain(request.code);
  });

  it("given a letter, offers its four files, which open nobody's words", async () => {
    const { id, number } = await letter("Xóm 62");
    expect(await page()).toContain(number);
    const kinds = { letter: "PK", workbook: "PK", geojson: "{", map: "\u{FFFD}PNG" };
    for (const [kind, begins] of Object.entries(kinds)) {
      const answer = await get(`${home}/letters/${id}/${kind}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w.-]+"$/);
      const body = await answer.text();
      expect(body.startsWith(begins)).toBe(true);
      expect(body).not.toContain("rớt");
    }
    expect((await get(`${home}/letters/${id}/everything`)).status).toBe(404);
    expect((await get(`${home}/letters/999/letter`)).status).toBe(404);
  });

  it("given a letter marked as sent and the answer typed in, resolves its report", async () => {
    const { request, id } = await letter("Xóm 63");
    const fields = { from: "today", by: "hand", number: "45/VHXH" };
    const sent = await post(`${home}/reports/letters/${id}/send`, fields);
    expect([sent.status, sent.headers.get("location")]).toEqual([303, home]);
    expect((await world.request(request.id)).status).toBe("awaiting_carrier");
    expect(await page()).toContain("45/VHXH");
    const form = {
      from: "today",
      station: "TNN<01>",
      distanceM: "900",
      cause: "Trạm hỏng",
      plan: "Đã thay thiết bị",
    };
    const half = await post(`${home}/reports/letters/${id}/answer`, form);
    expect([half.status, await half.text()]).toEqual([422, expect.stringContaining('value="TNN&lt;01&gt;"')]);
    const whole = await post(`${home}/reports/letters/${id}/answer`, { ...form, date: "2026-11-20" });
    expect([whole.status, whole.headers.get("location")]).toEqual([303, home]);
    expect((await world.request(request.id)).status).toBe("resolved");
  });

  it("given a letter sent by mail, the carrier gets it with its documents, once", async () => {
    await world.channel("carriers-viettel");
    const { id, number } = await letter("Xóm 64");
    expect((await post(`${home}/reports/letters/${id}/send`, { by: "mail" })).status).toBe(303);
    await world.settle();
    await world.settle();
    const mails = (await readKeptMails(world.db, world.sealer)).filter(
      ({ to }) => to === "carriers-viettel@nam-hoa.example",
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).toContain(number);
    expect(mails[0]?.text).toContain("Kính gửi: ");
    expect(JSON.stringify(mails[0])).toMatch(/cong-van-[\w-]+\.docx/);
    expect(mails[0]?.text).not.toContain("/o/");
  });

  it.each(["calls/1/complete", "reports/letters/1/send", "reports/letters/1/answer"])(
    "given nobody signed in, or a form of another site, %s does nothing",
    async (path) => {
      const stranger = await post(`${home}/${path}`, { outcome: "good", by: "hand" }, { origin });
      expect(await stranger.text()).toContain("Đăng nhập");
      const foreign = await post(
        `${home}/${path}`,
        { by: "hand" },
        { cookie, origin: "https://evil.example" },
      );
      expect(foreign.status).toBe(403);
    },
  );

  it.each([
    ["calls/abc/complete", { outcome: "good" }, 404],
    ["calls/999/complete", { outcome: "good" }, 404],
    ["calls/1/complete", { outcome: "maybe" }, 400],
    ["reports/letters/999/send", { by: "hand" }, 404],
    ["reports/letters/1/send", { by: "pigeon" }, 422],
  ] as const)("given a post to %s that means nothing, says so", async (path, form, status) => {
    expect((await post(`${home}/${path}`, form)).status).toBe(status);
  });
});
