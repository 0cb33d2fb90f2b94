import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hours, minutes } from "../../support/clock.ts";
import { colleague, type DeskWorld, openDeskWorld, readable } from "./desk-world.ts";

describe("what staff do with a conversation", () => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld();
  });
  afterAll(() => world.close());

  const question = "làm vneid ở đâu";
  const talking = async (index: number) => {
    const someone = world.resident(index);
    await someone.say(question);
    const { id } = await world.conversationOf(someone);
    return { someone, id, here: `/conversations/${id}`, row: () => world.conversationOf(someone) };
  };

  it("given taking over without a word, the machine is silent for eight working hours, then answers again", async () => {
    await world.goOn("2026-11-20T09:00:00+07:00");
    const { someone, here, row } = await talking(0);
    expect((await world.post(`${here}/take`)).status).toBe(303);
    expect(await row()).toMatchObject({ mode: "human", assigneeId: world.staffId });
    expect(await someone.say(question)).toEqual([]);
    await world.goOn("2026-11-23T10:00:00+07:00");
    expect((await someone.say(question)).join("")).toMatch(/công an/i);
    expect(await row()).toMatchObject({ mode: "bot", waitingSince: null });
  });

  it("given a hand-back, the machine answers again; told only when wished", async () => {
    const { someone, id, here } = await talking(1);
    await world.post(`${here}/take`);
    await someone.newMessages();
    await world.post(`${here}/back`);
    expect(await someone.newMessages()).toEqual([]);
    expect((await someone.say(question)).length).toBeGreaterThan(0);
    await world.post(`${here}/take`);
    await world.post(`${here}/back`, { tell: "1" });
    expect((await someone.newMessages()).join("")).toContain("trợ lý tự động trả lời tiếp");
    // Pressed again, from an old page: nothing more is done or said.
    await world.post(`${here}/back`, { tell: "1" });
    expect(await someone.newMessages()).toEqual([]);
    const acts = await world.acts(id);
    expect(acts.filter((act) => act === "conversation.hand_back")).toHaveLength(2);
  });

  it("given a resident who writes outside hours while a person has it, one line says when somebody answers", async () => {
    await world.goOn("2026-11-24T10:00:00+07:00");
    const { someone, here } = await talking(2);
    await world.post(`${here}/take`);
    await world.goOn("2026-11-24T19:00:00+07:00");
    expect((await someone.say("có ai không")).join("")).toContain("Ngoài giờ làm việc");
    expect(await someone.say("alo")).toEqual([]);
  });

  it("given a snooze, it leaves the list of what waits until then, or until the resident writes", async () => {
    await world.goOn("2026-11-25T09:00:00+07:00");
    const { someone, id, here } = await talking(3);
    await someone.say("gặp cán bộ");
    const listed = async (tab: string) =>
      (await world.page(`/conversations?tab=${tab}`)).html.includes(`${here}"`);
    expect(await listed("waiting")).toBe(true);
    expect((await world.post(`${here}/snooze`, { until: "4h" })).status).toBe(303);
    expect([await listed("waiting"), await listed("snoozed")]).toEqual([false, true]);
    await world.goOn(hours(4) + minutes(1));
    expect([await listed("waiting"), await listed("snoozed")]).toEqual([true, false]);
    await world.post(`${here}/snooze`, { until: "morning" });
    expect((await world.conversationOf(someone)).snoozedUntil).toEqual(new Date("2026-11-26T07:30:00+07:00"));
    await someone.say("vẫn cần gặp");
    expect([await listed("waiting"), await listed("snoozed")]).toEqual([true, false]);
    const past = await world.post(`${here}/snooze`, { until: "day", day: "2026-11-01" });
    expect([past.status, readable(past.html).includes("sau hôm nay")]).toEqual([422, true]);
    expect((await world.acts(id)).filter((act) => act === "conversation.snooze")).toHaveLength(2);
  });

  it("given a note, staff read it between the messages; the resident never does; pressed twice it stands once", async () => {
    const { someone, here } = await talking(0);
    await someone.newMessages();
    const note = "Bác này nặng tai, nên gọi điện.";
    await world.post(`${here}/note`, { note });
    await world.post(`${here}/note`, { note });
    expect((await world.words(here)).split(note)).toHaveLength(2);
    expect(await someone.newMessages()).toEqual([]);
    expect(await someone.kept()).not.toContain(note);
    expect((await world.post(`${here}/note`, { note: " " })).status).toBe(422);
  });

  it("given labels, keeps each once in small letters, finds by them, and takes them off again", async () => {
    const { here, row } = await talking(1);
    for (const label of ["Đất đai", "đất  đai", "hộ nghèo"]) await world.post(`${here}/labels`, { label });
    expect((await row()).labels).toEqual(["đất đai", "hộ nghèo"]);
    expect((await world.page("/conversations?tab=all&label=hộ nghèo")).html).toContain(`${here}"`);
    expect((await world.page("/conversations?tab=all&label=khác")).html).not.toContain(`${here}"`);
    await world.post(`${here}/labels/remove`, { label: "đất đai" });
    expect((await row()).labels).toEqual(["hộ nghèo"]);
    expect((await world.post(`${here}/labels`, { label: "x".repeat(41) })).status).toBe(422);
  });

  it("given somebody who does not work here, assigns nothing; two who assign at once do not overwrite each other", async () => {
    const { here, row } = await talking(2);
    expect((await world.post(`${here}/assign`, { assignee: "stranger", was: "" })).status).toBe(422);
    await world.post(`${here}/assign`, { assignee: "", was: world.staffId });
    expect((await row()).assigneeId).toBeNull();
    await world.post(`${here}/assign`, { assignee: world.staffId, was: "" });
    expect((await row()).assigneeId).toBe(world.staffId);
    const late = await world.post(`${here}/assign`, { assignee: "", was: "" });
    expect([late.status, (await row()).assigneeId]).toEqual([422, world.staffId]);
    const auditor = await colleague(world, { role: "auditor" });
    expect((await world.post(`${here}/assign`, { assignee: auditor.id })).status).toBe(422);
  });

  it("given two conversations of one person, puts them together, shows both, and takes them apart", async () => {
    const [one, other] = [await talking(0), await talking(1)];
    await world.post(`${one.here}/merge`, { other: String(other.id) });
    expect((await one.row()).personId).toBe((await other.row()).personId);
    expect(await world.words(one.here)).toContain(`hội thoại số ${other.id}`);
    expect((await world.post(`${one.here}/merge`, { other: String(other.id) })).status).toBe(422);
    expect((await world.post(`${one.here}/merge`, { other: String(one.id) })).status).toBe(422);
    expect((await world.post(`${one.here}/merge`, { other: "999999" })).status).toBe(422);
    await world.post(`${one.here}/split`);
    expect([(await one.row()).personId, (await other.row()).personId]).toEqual([null, null]);
  });

  it("given a role that only reads, shows the thread without forms and refuses every act", async () => {
    const { here, row } = await talking(3);
    const auditor = await colleague(world, { role: "auditor" });
    const page = await auditor.get(here);
    expect(page.status).toBe(200);
    expect(page.html).not.toContain(`${here}/reply`);
    const before = await row();
    for (const act of [
      "reply",
      "take",
      "back",
      "note",
      "snooze",
      "labels",
      "merge",
      "personal",
      "messages/1/again",
    ])
      expect([act, (await auditor.post(`${here}/${act}`, { text: "x", note: "x" })).status]).toEqual([
        act,
        403,
      ]);
    expect(await row()).toEqual(before);
    const office = await colleague(world, { role: "office", officeId: "economy" });
    for (const path of ["/conversations", here, "/conversations/live"])
      expect([path, (await office.get(path)).status]).toEqual([path, 403]);
  });

  it("given another place's conversation, every page and act says there is none, and nothing changes", async () => {
    const { id, here, row } = await talking(0);
    const before = await row();
    expect((await world.page(here, "nam-hoa")).status).toBe(404);
    for (const act of [
      "reply",
      "take",
      "back",
      "note",
      "snooze",
      "labels",
      "personal",
      "messages/1/again",
      "split",
    ]) {
      const fields = { text: "chào bác", note: "x", until: "1h", label: "x" };
      const answer = await world.post(`${here}/${act}`, fields, "nam-hoa");
      expect([act, answer.status]).toEqual([act, 404]);
      expect(readable(answer.html)).toContain("xóa theo yêu cầu");
    }
    expect(
      (await world.post(`/conversations/${id}/turns/1/correct`, { should: "-" }, "nam-hoa")).status,
    ).toBe(404);
    expect(await row()).toEqual(before);
    expect((await world.page("/conversations/abc")).status).toBe(404);
  });

  it("given a colleague who has it open, says so to both", async () => {
    const { here } = await talking(2);
    const hanh = await colleague(world, { role: "officer", name: "Chị Hạnh" });
    await hanh.get(here);
    expect(await world.words(here)).toContain("Đang mở hội thoại này: Chị Hạnh");
    world.clock.advance(minutes(3));
    expect(await world.words(here)).not.toContain("Đang mở hội thoại này");
  });
});
