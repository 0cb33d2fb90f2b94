import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callTasks, requestVoices, serviceRequests } from "../../src/database/schema/index.ts";
import { type Fields, type Open311World, openOpen311World } from "./open311-world.ts";

describe("the life of a posted request", () => {
  let world: Open311World;
  let api_key: string;
  beforeAll(async () => {
    world = await openOpen311World();
    api_key = (await world.newKey("*")).key;
  });
  afterAll(() => world.close());

  const posted = async (fields: Fields = {}) => {
    const given = {
      api_key,
      jurisdiction_id: "nam-hoa",
      service_code: "voice",
      address_string: "xóm 5",
      ...fields,
    };
    const [{ service_request_id: code = "" } = {}] = (await (await world.post(given)).json()) as Record<
      string,
      string
    >[];
    const found = await world.db
      .select({ id: serviceRequests.id })
      .from(serviceRequests)
      .where(eq(serviceRequests.code, code));
    return { code, id: found[0]?.id ?? 0 };
  };
  const shown = async (code: string) => (await world.json(`/requests/${code}.json`))[0];
  const calls = (requestId: number) =>
    world.db.select().from(callTasks).where(eq(callTasks.requestId, requestId));

  it("given work on it, readers follow it from open to closed", async () => {
    const { id, code } = await posted();
    const notes: unknown[] = [];
    const look = async () => {
      const { status, status_notes } = (await shown(code)) ?? {};
      notes.push([status, status_notes]);
    };
    await look();
    await world.move("acknowledge", id);
    await look();
    await world.move("resolve", id);
    await look();
    await world.move("confirm", id);
    await look();
    expect(notes).toEqual([
      ["open", "đã ghi nhận, chờ cơ quan tiếp nhận"],
      ["open", "cơ quan đã tiếp nhận"],
      ["open", "cơ quan báo đã xử lý xong, chờ người báo xác nhận"],
      ["closed", "đã xong"],
    ]);
  });

  it("given a report passed on, shows the office that has it now and its new deadline", async () => {
    const { id, code } = await posted();
    const before = await shown(code);
    world.clock.advance(24 * 3_600_000 * 3);
    await world.refresh();
    await world.move("forward", id, undefined, { office: "economy" });
    const after = await shown(code);
    expect(after?.agency_responsible).toBe("Phòng Kinh tế xã Nam Hòa");
    expect(String(after?.expected_datetime) > String(before?.expected_datetime)).toBe(true);
    expect(after?.requested_datetime).toBe(before?.requested_datetime);
  });

  it("given a telephone number, has the person rung up with the news; given none, rings nobody", async () => {
    const [reachable, nameless] = [await posted({ phone: "0912345678" }), await posted()];
    for (const { id } of [reachable, nameless]) await world.move("resolve", id);
    expect(await calls(reachable.id)).toMatchObject([{ status: "open", why: "verdict" }]);
    expect(await calls(nameless.id)).toEqual([]);
  });

  it("given posts of several places at once, numbers each place's own without a gap", async () => {
    const places = ["ngoc-lac", "ngoc-son", "ngoc-lac", "ngoc-son", "ngoc-lac"];
    const codes = await Promise.all(
      places.map(async (jurisdiction_id) => (await posted({ jurisdiction_id })).code),
    );
    expect([...codes].sort()).toEqual([
      "NGS-26-0001",
      "NGS-26-0002",
      "NL-26-0001",
      "NL-26-0002",
      "NL-26-0003",
    ]);
  });

  it("given a chat report of the same trouble, both stand in one incident", async () => {
    const chat = await world.file({ trouble: { area: "Xóm 9" } });
    const { id } = await posted({ address_string: "xóm 9", "attribute[operator]": "viettel" });
    expect((await world.request(id)).incidentId).toBe(chat.request.incidentId);
  });

  it("given everything that is kept of a post, no column holds a word of the person in the clear", async () => {
    const fields = { description: "Bà Lý ở cuối ngõ", phone: "0987654321", first_name: "Lý" };
    const { id } = await posted({ ...fields, "attribute[since]": "hôm qua" });
    const [voice] = await world.db.select().from(requestVoices).where(eq(requestVoices.requestId, id));
    expect(voice?.since).toBe("hôm qua");
    const kept = JSON.stringify([voice, await world.request(id), await world.history(id)]);
    for (const secret of ["Lý", "cuối ngõ", "0987654321"]) expect(kept).not.toContain(secret);
    expect(JSON.stringify(world.logs)).not.toContain("0987654321");
  });
});
