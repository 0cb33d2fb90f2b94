import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officeChannels, open311Keys, staffSessions } from "../../../src/database/schema/index.ts";
import { createSignInLink } from "../../../src/staff/create-sign-in-link.ts";
import { browser, staffTools } from "../../staff/staff-world.ts";
import { hours } from "../../support/clock.ts";
import { hidden } from "../conversations/desk-world.ts";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

const turning = "\u202eẩn\u2066\u200b";

describe("what goes wrong while somebody settles a place", () => {
  let world: SettingsWorld;
  beforeAll(async () => {
    world = await openSettingsWorld();
  });
  afterAll(() => world.close());
  const seen = (path: string) => world.seen(`/settings/${path}`);
  const escaped = (text: string) => text.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  /** What each form of the settings takes, and a value that is to come back when it cannot be saved. */
  const forms: [path: string, fields: Record<string, string | string[]>, typed: string][] = [
    ["hours", { days: ["1"], from1: "07:11", to1: "11:00", confirmed: "1" }, "07:11"],
    ["holidays", { off: "02/09/2026 Quốc khánh <của tôi>" }, "Quốc khánh <của tôi>"],
    ["areas", { hamlets: "Xóm <Một>\nXóm Hai" }, "Xóm <Một>"],
    ["texts", { greeting: "Chào <bà con> xã nhà" }, "Chào <bà con> xã nhà"],
    ["retention", { conversationDays: "401", reportDays: "801", pictureDays: "301" }, "401"],
    ["choices", { secondPerson: "auto", silent: "17", threshold: "6" }, "17"],
    [
      "offices/culture",
      { name: "Phòng <Văn> hóa", shortName: "VH", phone: "0208 3820 111" },
      "Phòng <Văn> hóa",
    ],
    ["offices/new", { name: "Trạm <Y> tế", shortName: "Y tế" }, "Trạm <Y> tế"],
  ];

  it.each(forms)(
    "given %s open in two windows, the second is told, keeps what was typed and overwrites nothing",
    async (path, fields, typed) => {
      const before = await world.files();
      const other = await seen(path === "texts" ? "texts" : path);
      // The other window saves first, whatever it was: the part is no longer as it was seen.
      const stale = other.replace(/^./, (sign) => (sign === "0" ? "1" : "0"));
      const answer = await world.post(`/settings/${path}`, { ...fields, intent: "save", seen: stale });
      expect([409, 422]).toContain(answer.status);
      const html = await world.html(answer);
      expect(html).toContain("Người khác vừa sửa phần này");
      expect(html).toContain(escaped(typed));
      expect(await world.files()).toEqual(before);
    },
  );

  it.each(forms)(
    "given a session that ends over %s, keeps the form and saves it once afterwards",
    async (path, fields) => {
      const before = await world.files();
      const staff = await world.as({
        role: "admin",
        locality: "nam-hoa",
        email: `muon.${forms.length}@counter.test`,
      });
      const form = { ...fields, intent: "save", seen: await seen(path) };
      world.counter.clock.advance(hours(13));
      const late = await world.post(`/settings/${path}`, form, staff);
      const page = await late.text();
      expect(late.status).toBe(401);
      expect(await world.files()).toEqual(before);
      const tools = staffTools(world.counter);
      await staff.post(await createSignInLink(tools, tools.db, staff.userId));
      const resumed = await staff.send("/admin/sign-in/resume", { kept: hidden(page, "kept") });
      expect([resumed.status, resumed.headers.get("location")]).toEqual([
        303,
        expect.stringContaining("saved=1"),
      ]);
      expect((await world.files()).profile).not.toBe(before.profile);
      await again();
    },
  );

  /** The world's own administrator, after a night. */
  async function again() {
    const tools = staffTools(world.counter);
    await world.admin.post(await createSignInLink(tools, tools.db, world.admin.userId));
  }

  it("given the button pressed twice, adds one office; the second press is told that somebody was faster", async () => {
    const fields = {
      name: "Tổ phản ứng nhanh",
      shortName: "Phản ứng nhanh",
      seen: await seen("offices/new"),
    };
    const answers = [
      await world.post("/settings/offices/new", fields),
      await world.post("/settings/offices/new", fields),
    ];
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
    const { profile } = await world.inForce();
    expect(profile.offices.filter(({ name }) => name === fields.name)).toHaveLength(1);
  });

  it("given marks that turn or hide, keeps names without them; markup and formulas are shown as words", async () => {
    const name = `=HYPERLINK("x") <b>Đội</b> ${turning}`;
    const fields = { name, shortName: `Đội ${turning}`, seen: await seen("offices/new") };
    const made = await world.post("/settings/offices/new", fields);
    const path = made.headers.get("location")?.replace(/^\/admin\/nam-hoa|\?.*/g, "") ?? "";
    const { profile } = await world.inForce();
    expect(profile.offices.at(-1)).toMatchObject({
      name: '=HYPERLINK("x") <b>Đội</b> ẩn',
      shortName: "Đội ẩn",
    });
    for (const page of [path, "/settings/offices", "/settings", "/settings/routing", "/people"]) {
      const html = await world.get(page);
      expect(html, page).not.toContain("<b>Đội");
      expect(html, page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
    }
    const areas = {
      hamlets: `Xóm ${turning}\n<i>Xóm Hai</i>\n=1+1`,
      intent: "save",
      seen: await seen("areas"),
    };
    expect((await world.post("/settings/areas", areas)).status).toBe(303);
    expect((await world.inForce()).profile.signal.hamlets).toEqual(["Xóm ẩn", "<i>Xóm Hai</i>", "=1+1"]);
    expect(await world.get("/settings/areas")).not.toContain("<i>Xóm");
  });

  it("given another place's office, rule, channel or key, finds nothing and touches nothing", async () => {
    const { db } = world.counter.database;
    const at = world.counter.clock.now();
    const keyDigest = "feedbeef0123".padEnd(64, "0");
    await db.insert(open311Keys).values({ keyDigest, locality: "phu-son", label: "Khóa xa", createdAt: at });
    const before = [
      await db.select().from(officeChannels),
      await world.files(),
      (await world.trail()).length,
    ];
    for (const [path, fields] of [
      ["/settings/offices/khong-co", { name: "x", shortName: "x" }],
      ["/settings/offices/khong-co/remove", {}],
      ["/settings/offices/culture/channels/999999/test", {}],
      ["/settings/offices/culture/channels/999999/off", {}],
      ["/settings/offices/culture/channels/1e3/off", {}],
      ["/settings/routing/khong-co", {}],
      ["/settings/routing/khong-co/remove", {}],
      ["/settings/routing/khong-co/raise", {}],
      ["/settings/keys/feedbeef0123/revoke", {}],
    ] as const)
      expect((await world.post(path, fields)).status, path).toBe(404);
    for (const path of [
      "/settings/offices/khong-co",
      "/settings/routing/khong-co",
      "/settings/files/..%2fprofile.yaml",
    ])
      expect((await world.admin.get(world.base + path)).status, path).toBe(404);
    expect([
      await db.select().from(officeChannels),
      await world.files(),
      (await world.trail()).length,
    ]).toEqual(before);
    const [key] = await db.select().from(open311Keys).where(eq(open311Keys.keyDigest, keyDigest));
    expect(key?.revokedAt ?? null).toBeNull();
  });

  it("given nobody's browser or a form of another site, changes nothing", async () => {
    const before = await world.files();
    const stranger = browser(world.counter);
    for (const [path, fields] of forms) {
      const answer = await world.post(
        `/settings/${path}`,
        { ...fields, intent: "save", seen: "0" },
        stranger,
      );
      expect(answer.status, path).toBe(401);
      const foreign = await world.admin.send(
        `${world.base}/settings/${path}`,
        {},
        { origin: "https://evil.example" },
      );
      expect(foreign.status, path).toBe(403);
    }
    expect(await world.files()).toEqual(before);
  });

  it("given a removed administrator's open tab, saves nothing from the moment their sessions end", async () => {
    const gone = await world.as({ role: "admin", locality: "nam-hoa", email: "cu@counter.test" });
    const form = { ...forms[4]?.[1], intent: "save", seen: await seen("retention"), conversationDays: "99" };
    await world.counter.database.db.delete(staffSessions).where(eq(staffSessions.userId, gone.userId));
    expect((await world.post("/settings/retention", form, gone)).status).toBe(401);
    expect((await world.inForce()).profile.retention.conversationDays).not.toBe(99);
  });
});
