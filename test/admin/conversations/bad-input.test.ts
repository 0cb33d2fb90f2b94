import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { type Resident, resident } from "../../journeys/resident.ts";
import { browser, signedInAs, staffTools } from "../../staff/staff-world.ts";
import { hours, minutes } from "../../support/clock.ts";
import { databaseKinds } from "../../support/databases.ts";
import { colleague, type DeskWorld, hidden, openDeskWorld, readable } from "./desk-world.ts";

describe.each(databaseKinds)("what goes wrong while somebody works on a conversation, on %s", (kind) => {
  let world: DeskWorld;
  let someone: Resident;
  let id = 0;
  let count = 0;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.goOn(minutes(1));
    count += 1;
    const userId = `77000000000000000${count + 10}`;
    await world.counter.control("/residents", { userId, name: `Người thứ ${count}` });
    someone = resident({ ...world.counter, resident: () => userId }, "ngoc-lac");
    await someone.say("cho gặp cán bộ");
    id = (await world.conversationOf(someone)).id;
  });

  const here = () => `/conversations/${id}`;
  const seen = async () => hidden((await world.page(here())).html, "seen");
  const sentTexts = async () =>
    (await world.counter.thread("", someone.userId)).map(({ text }) => text).filter((text) => text);

  it("given a session that ends while an answer is typed, shows nobody the words, and sends them once after signing in", async () => {
    const staff = await signedInAs(world.counter, { role: "officer", locality: "ngoc-lac" });
    const answer = { text: "Chị mang căn cước lên xã nhé <3", seen: await seen() };
    world.counter.clock.advance(hours(13));
    const late = await staff.send(`/admin/ngoc-lac${here()}/reply`, answer);
    const page = await late.text();
    expect([late.status, page.includes("Chị mang")]).toEqual([401, false]);
    await world.goOn(0);
    expect(await sentTexts()).not.toContain(answer.text);
    const kept = hidden(page, "kept");
    const tools = staffTools(world.counter);
    await staff.post(await createSignInLink(tools, tools.db, staff.userId));
    const resumed = await staff.send("/admin/sign-in/resume", { kept });
    expect(resumed.status).toBe(303);
    await world.counter.settle();
    expect((await sentTexts()).filter((text) => text === answer.text)).toHaveLength(1);
  });

  it("given the button pressed twice at once, the resident reads the answer once", async () => {
    const form = { text: "Dạ, mai chị lên nhé.", seen: await seen() };
    const answers = await Promise.all([world.go(`${here()}/reply`, form), world.go(`${here()}/reply`, form)]);
    await world.counter.settle();
    expect(answers.map(({ status }) => status).every((status) => status === 303 || status === 409)).toBe(
      true,
    );
    expect((await sentTexts()).filter((text) => text === form.text)).toHaveLength(1);
  });

  it("given the back button and the same words again, sends nothing more; a colleague's newer answer is asked about first", async () => {
    const old = await seen();
    const form = { text: "Câu <thứ> nhất", seen: old };
    await world.post(`${here()}/reply`, form);
    await someone.say("vâng");
    expect((await world.post(`${here()}/reply`, form)).status).toBe(303);
    expect((await sentTexts()).filter((text) => text === form.text)).toHaveLength(1);
    const binh = await colleague(world, { role: "officer" });
    const late = await binh.post(`${here()}/reply`, { text: "Câu <thứ> hai", seen: old });
    expect(late.status).toBe(409);
    expect(late.html).toContain("Câu &lt;thứ&gt; hai");
    expect(await sentTexts()).not.toContain("Câu <thứ> hai");
  });

  it.each([
    ["note", { note: `Dặn <ai> ${"đó ".repeat(800)}` }, "note", "Ghi chú dài nhất 2000 ký tự."],
    ["labels", { label: `Nhãn <dài> ${"x".repeat(500)}` }, "label", "Tên nhãn dài nhất 40 ký tự."],
    ["snooze", { until: "day", day: "2020-01-01" }, "day", "Chọn một ngày sau hôm nay"],
    ["snooze", { until: "", day: "2027-05-05" }, "day", "Chọn thời gian hoãn."],
  ] as const)(
    "given %s with %j, says why at once and gives back what was typed",
    async (act, fields, field, why) => {
      const before = await world.conversationOf(someone);
      const refused = await world.post(`${here()}/${act}`, fields);
      expect([refused.status, readable(refused.html)]).toEqual([422, expect.stringContaining(why)]);
      const typed =
        Object.entries(fields)
          .find(([name]) => name === field)?.[1]
          .trim() ?? "";
      expect(refused.html).toContain(typed.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
      expect(await world.conversationOf(someone)).toEqual(before);
      expect((await world.acts(id)).filter((action) => action !== "conversation.open")).toEqual([]);
    },
  );

  it("given labels with marks that turn or hide, and markup, keeps readable small letters and shows no mark of theirs", async () => {
    await world.post(`${here()}/labels`, { label: "  \u202eBÃO\u200b   <b>Số 3</b> " });
    expect((await world.conversationOf(someone)).labels).toEqual(["bão <b>số 3</b>"]);
    const { html } = await world.page(here());
    expect(html).toContain("bão &lt;b&gt;số 3&lt;/b&gt;");
    expect(html).not.toContain("<b>số");
    const list = await world.page(`/conversations?tab=all&label=${encodeURIComponent("bão <b>số 3</b>")}`);
    expect(list.html).toContain(`${here()}" data-open`);
    expect(list.html).not.toContain("<b>số");
    for (let more = 0; more < 12; more += 1) await world.post(`${here()}/labels`, { label: `nhãn ${more}` });
    expect((await world.conversationOf(someone)).labels).toHaveLength(10);
  });

  it("given two windows that put it off and take it on, each act stands once on record and nothing is lost", async () => {
    await Promise.all([
      world.go(`${here()}/note`, { note: "Gọi lại chiều nay" }),
      world.go(`${here()}/labels`, { label: "gọi lại" }),
      world.go(`${here()}/snooze`, { until: "1h", day: "" }),
      world.go(`${here()}/take`, {}),
    ]);
    const after = await world.conversationOf(someone);
    expect(after).toMatchObject({ labels: ["gọi lại"], mode: "human" });
    expect(await world.words(here())).toContain("Gọi lại chiều nay");
    expect((await world.acts(id)).filter((action) => action !== "conversation.open").sort()).toEqual([
      "conversation.label",
      "conversation.note",
      "conversation.snooze",
      "conversation.take",
    ]);
  });

  it("given a colleague whose part was ended, their open tab changes and shows nothing any more", async () => {
    const staff = await signedInAs(world.counter, { role: "officer", locality: "nam-hoa" });
    for (const path of [here(), `${here()}/live`])
      expect((await staff.get(`/admin/ngoc-lac${path}`)).status, path).toBe(404);
    for (const act of ["note", "labels", "take", "snooze", "reply", "personal"])
      expect((await staff.send(`/admin/ngoc-lac${here()}/${act}`, { note: "x", text: "x" })).status).toBe(
        404,
      );
    const stranger = await browser(world.counter).send(`/admin/ngoc-lac${here()}/note`, { note: "x" });
    expect(stranger.status).toBe(401);
    expect((await world.acts(id)).filter((action) => action !== "conversation.open")).toEqual([]);
  });

  it.each(["0", "-1", "abc", "1e3", "99999999999999999999", "1;drop", "..%2f1"])(
    "given the number “%s”, no page and no act finds a conversation",
    async (number) => {
      expect((await world.go(`/conversations/${number}`)).status).toBe(404);
      for (const act of ["note", "take", "reply", "personal", "unflag"])
        expect((await world.go(`/conversations/${number}/${act}`, { note: "x", text: "x" })).status).toBe(
          404,
        );
    },
  );
});
