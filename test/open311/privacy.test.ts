import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { media, serviceRequests } from "../../src/database/schema/index.ts";
import { type Open311World, openOpen311World } from "./open311-world.ts";

const secrets = {
  words: "Nhà bà Lý ở cuối ngõ, gọi con không được",
  landmark: "sau nhà bà Lý",
  since: "từ hôm con trai nhập viện",
  contact: "0912 345 678",
  note: "Chị Hoa ở xóm xác nhận",
};

describe("what an Open311 reader can never learn", () => {
  let world: Open311World;
  let userId: string;
  const pages = ["/requests.json", "/requests.xml", "/requests/NH-26-0001.json", "/requests/NH-26-0001.xml"];

  beforeAll(async () => {
    world = await openOpen311World();
    const { words, landmark, contact, since, note } = secrets;
    const { request, conversation } = await world.file({
      trouble: { lat: 21.653219, lon: 105.876543 },
      voice: { since, households: 37, details: { words, landmark, contact } },
    });
    userId = conversation.userId;
    await world.db.insert(media).values({
      id: "picture-of-the-house",
      locality: "nam-hoa",
      requestId: request.id,
      purpose: "photo",
      notBefore: world.clock.now(),
      createdAt: world.clock.now(),
    });
    await world.move("ask", request.id, undefined, { note });
  });
  afterAll(() => world.close());

  it.each(pages)("given %s, holds no word, contact, name, picture or account of a resident", async (page) => {
    const text = (await world.text(page)).normalize("NFC");
    expect(text).toContain("NH-26-0001");
    for (const secret of [...Object.values(secrets), userId, "picture-of-the-house", "Lý", "Hoa", "37"])
      expect(text).not.toContain(secret);
  });

  it.each(pages)("given %s, shows a point on the grid and not the spot", async (page) => {
    const text = await world.text(page);
    expect(text).toContain("21.65");
    expect(text).toContain("105.88");
    expect(text).not.toMatch(/21\.653|105\.876/);
  });

  it("given two reports some hundred metres apart, shows them at one point", async () => {
    await world.file({ trouble: { lat: 21.6489, lon: 105.8821 } });
    const shown = await world.json("/requests.json");
    expect(new Set(shown.map(({ lat, long }) => `${lat} ${long}`))).toEqual(new Set(["21.65 105.88"]));
  });

  it("given a telephone without a fix, shows no point", async () => {
    await world.db.update(serviceRequests).set({ lat: 0, lon: 0 });
    expect((await world.json("/requests.json")).map(({ lat, long }) => [lat, long])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("given a report, has no way to its status page", async () => {
    expect(await world.text("/requests/NH-26-0001.json")).not.toMatch(/status\/|[?&]k=/);
  });
});
