import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officialAccounts, open311Keys } from "../../../src/database/schema/index.ts";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

const square = (west: number, south: number, size = 0.1) =>
  JSON.stringify({
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  });

describe("the boundary, the keys and the Official Account of a place", () => {
  let world: SettingsWorld;
  beforeAll(async () => {
    world = await openSettingsWorld();
  });
  afterAll(() => world.close());

  const path = "/settings/boundary";
  const upload = (text: string) =>
    world.post(path, { intent: "look", file: new File([text], "nam-hoa.geojson") });

  it("given a sound file, draws it and takes it only when told to", async () => {
    const looked = await upload(square(105.8, 21.5));
    expect(looked.status).toBe(200);
    const page = await world.html(looked);
    expect(page).toContain("Khoảng 115,3 km², 5 điểm");
    expect(page).toContain("<path d=");
    expect((await world.inForce()).boundary).toBeNull();
    const geojson = /name="geojson" value="([^"]+)"/.exec(page)?.[1]?.replaceAll("&quot;", '"') ?? "";
    const saved = await world.post(path, { intent: "save", geojson, seen: await world.seen(path) });
    expect(saved.status).toBe(303);
    expect((await world.inForce()).boundary).toHaveLength(1);
    expect((await world.trail())[0]).toMatchObject({
      action: "boundary.change",
      details: { squareKm: 115.3 },
    });
    expect(await (await world.admin.get(`${world.base}${path}/file`)).text()).toBe(geojson);
  });

  it.each([
    ["xin chào", "không phải GeoJSON"],
    [square(105.8, 21.5, 0.0001), "quá nhỏ"],
    [square(2.3, 48.8), "ngoài Việt Nam"],
    ["", "Chọn tệp ranh giới"],
  ])("given a file that holds “%.20s”, says what is wrong and keeps the old one", async (text, words) => {
    const answer = await upload(text);
    expect(answer.status).toBe(422);
    expect(await world.html(answer)).toContain(words);
    expect((await world.inForce()).boundary).toHaveLength(1);
  });

  it("given a colleague's newer boundary, does not overwrite it", async () => {
    const stale = { intent: "save", geojson: square(105.7, 21.4), seen: "0".repeat(32) };
    const answer = await world.post(path, stale);
    expect(answer.status).toBe(409);
    expect(await world.html(answer)).toContain("Người khác vừa sửa phần này");
  });

  it("given “Bỏ ranh giới”, takes it away", async () => {
    expect((await world.post(path, { intent: "remove", seen: await world.seen(path) })).status).toBe(303);
    expect((await world.inForce()).boundary).toBeNull();
    expect((await world.trail())[0]?.action).toBe("boundary.remove");
    expect((await world.admin.get(`${world.base}${path}/file`)).status).toBe(404);
  });

  it("given a label, makes a key that is shown once and works, until it is taken back", async () => {
    const made = await world.post("/settings/keys", { label: "Tổng đài 1022" });
    const key = /o311_[0-9a-f]{48}/.exec(await world.html(made))?.[0] ?? "";
    expect(key).not.toBe("");
    const page = await world.get("/settings/keys");
    expect(page).not.toContain(key);
    expect(page).toContain("Tổng đài 1022");
    const id = /keys\/([0-9a-f]{12})\/revoke/.exec(page)?.[1];
    expect((await world.post(`/settings/keys/${id}/revoke`)).status).toBe(303);
    expect((await world.post(`/settings/keys/${id}/revoke`)).status).toBe(404);
    const trail = await world.trail();
    expect(trail.slice(0, 2).map(({ action }) => action)).toEqual(["key.revoke", "key.create"]);
    expect(JSON.stringify(trail)).not.toContain(key);
    expect((await world.post("/settings/keys", { label: " " })).status).toBe(422);
  });

  it("given another place's key, neither shows nor takes it back", async () => {
    const { db } = world.counter.database;
    const keyDigest = "abcdef012345".padEnd(64, "0");
    const createdAt = world.counter.clock.now();
    await db.insert(open311Keys).values({ keyDigest, locality: "phu-son", label: "Phú Sơn", createdAt });
    expect(await world.get("/settings/keys")).not.toContain("Phú Sơn");
    expect((await world.post("/settings/keys/abcdef012345/revoke")).status).toBe(404);
  });

  it("shows how the account does and, when asked, what Zalo says is left", async () => {
    const page = await world.words("/settings/oa");
    expect(page).toContain("Đang hoạt động.");
    expect(page).toContain("chưa có");
    expect(page).toContain("http://counter.test/webhooks/zalo");
    const oaId = world.counter.oaOf("nam-hoa");
    await world.counter.control("/quotas", { oaId, sub: { total: 500, remain: 480 }, purchased: 30 });
    const asked = await world.words("/settings/oa?quota=1");
    expect(asked).not.toContain("Hỏi Zalo hạn mức");
    for (const said of ["tin tư vấn, trong gói", "480", "tin tư vấn, mua thêm", "30"])
      expect(asked).toContain(said);
  });

  it("given what Zalo said before, shows it with the hour without asking", async () => {
    await world.counter.handlers["ask-quotas"]({});
    await world.counter.control("/faults", { endpoint: "*", kind: "html", times: 1 });
    const page = await world.words("/settings/oa");
    expect(page).toMatch(/Hạn mức tin còn lại theo Zalo lúc \d\d:\d\d/);
    expect(page).toContain("480");
    await world.counter.control("/faults/clear", {});
  });

  it("given an account that must be linked again, says what that means and leads through the consent", async () => {
    const { db } = world.counter.database;
    const where = eq(officialAccounts.locality, "nam-hoa");
    await db.update(officialAccounts).set({ status: "needs_relink", statusReason: "spent" }).where(where);
    expect(await world.words("/settings/oa")).toContain("Cần liên kết lại: Zalo không còn nhận khóa");
    expect(await world.words("/settings")).toContain("OA cần liên kết lại.");
    const way = "/oauth/zalo/start?locality=nam-hoa";
    expect(await world.get("/settings/oa")).toContain(`href="${way}"`);
    const start = await world.admin.get(way);
    const permission = new URL(start.headers.get("location") ?? "");
    const oaId = world.counter.oaOf("nam-hoa");
    const form = new URLSearchParams([...permission.searchParams, ["oa_id", oaId]]);
    const consent = await world.counter.simulator.app.request(permission.pathname, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: form.toString(),
    });
    expect((await world.counter.app.request(consent.headers.get("location") ?? "")).status).toBe(200);
    expect(await world.words("/settings/oa")).toContain("Đang hoạt động.");
  });
});
