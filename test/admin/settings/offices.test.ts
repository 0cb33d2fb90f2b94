import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keptMails, officeChannels, officeMessages } from "../../../src/database/schema/index.ts";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

const culture = "/settings/offices/culture";

describe("the offices of a place", () => {
  let world: SettingsWorld;
  beforeAll(async () => {
    world = await openSettingsWorld();
  });
  afterAll(() => world.close());

  const office = {
    name: "Phòng Văn hóa – Xã hội xã Nam Hòa",
    shortName: "Phòng VH-XH",
    duty: "Hướng dẫn người dân",
    phone: "0208 3820 123",
    address: "Xóm Đồng Mỏ",
    hours: "sáng thứ hai đến thứ sáu",
  };
  const save = async (path: string, values: Record<string, string>) =>
    await world.post(path, { seen: await world.seen(path), ...values });
  const channels = () =>
    world.counter.database.db.select().from(officeChannels).where(eq(officeChannels.locality, "nam-hoa"));

  it("given a telephone number and hours, tells residents from now on", async () => {
    expect((await save(culture, office)).status).toBe(303);
    const { profile } = await world.inForce();
    expect(profile.contacts.culture).toEqual({
      phone: "0208 3820 123",
      address: "Xóm Đồng Mỏ",
      hours: "sáng thứ hai đến thứ sáu",
    });
    expect(profile.offices.find(({ id }) => id === "culture")?.duties).toMatchObject({
      residents: "Hướng dẫn người dân",
      signal: expect.stringContaining("i-Speed"),
    });
    expect((await world.trail())[0]).toMatchObject({ action: "settings.change", subjectId: "offices" });
  });

  it.each([
    [{ ...office, name: " " }, "Ghi tên cơ quan."],
    [{ ...office, phone: "gọi cho tôi" }, "Ghi số điện thoại"],
    [{ ...office, address: "x".repeat(501) }, "Dài hơn 500 ký tự."],
  ])("given %j, says what is wrong and keeps what was typed", async (values, words) => {
    const answer = await save(culture, values);
    expect(answer.status).toBe(422);
    const page = await world.html(answer);
    expect(page).toContain(words);
    expect(page).toContain(`value="${values.hours}"`);
  });

  it("given a name of five hundred letters, keeps it whole", async () => {
    const name = `Phòng ${"Ủ".repeat(494)}`;
    expect((await save(culture, { ...office, name })).status).toBe(303);
    expect(await world.get("/settings/offices")).toContain(name);
    await save(culture, office);
  });

  it("given a new office, gives it an id of its own and no work", async () => {
    const path = "/settings/offices/new";
    const answer = await save(path, { name: "Trạm Y tế xã Nam Hòa", shortName: "Trạm Y tế", phone: "" });
    expect(answer.headers.get("location")).toBe("/admin/nam-hoa/settings/offices/tram-y-te?saved=1");
    const again = await save(path, { name: "Trạm Y tế số 2", shortName: "Trạm Y tế" });
    expect(again.headers.get("location")).toContain("/tram-y-te-2");
    expect((await world.inForce()).profile.contacts["tram-y-te"]).toEqual({
      phone: null,
      address: null,
      hours: null,
    });
  });

  it("given an office nobody needs, takes it out; one that has work stays, with the reason", async () => {
    const path = "/settings/offices/tram-y-te-2";
    const seen = await world.seen(path);
    expect((await world.post(`${path}/remove`, { seen })).status).toBe(303);
    expect((await world.inForce()).profile.offices.map(({ id }) => id)).not.toContain("tram-y-te-2");
    const kept = await world.post(`${culture}/remove`, { seen: await world.seen(culture) });
    expect(kept.status).toBe(409);
    expect(await world.html(kept)).toContain("quy tắc “everything-else”");
    expect((await world.post("/settings/offices/nobody/remove", { seen })).status).toBe(404);
  });

  it("given a mail address, uses it; a test message arrives there and names nobody", async () => {
    expect((await world.post(`${culture}/channels/email`, { email: "van-hoa@nam-hoa.example" })).status).toBe(
      303,
    );
    const [channel] = await channels();
    expect(channel).toMatchObject({ officeId: "culture", kind: "email", status: "ok" });
    expect((await world.trail())[0]).toMatchObject({ action: "office.channel_add", subjectId: "culture" });
    const answer = await world.post(`${culture}/channels/${channel?.id}/test`);
    expect(answer.headers.get("location")).toContain("saved=test");
    await world.counter.settle();
    const [message] = await world.counter.database.db.select().from(officeMessages);
    expect(message).toMatchObject({ what: "test", status: "sent" });
    const [mail] = await world.counter.database.db.select().from(keptMails);
    const text = world.counter.sealer.open(mail?.sealedMail ?? "", "kept_mails.mail");
    expect(text.normalize("NFC")).toContain("Đây là tin thử gửi");
    expect(await world.words("/settings")).not.toContain("Chưa có địa chỉ thư hay Zalo của Phòng Văn hóa");
  });

  it("given an address that is none, says so at the field", async () => {
    const answer = await world.post(`${culture}/channels/email`, { email: "van hoa" });
    expect(answer.status).toBe(422);
    expect(await world.html(answer)).toContain("Địa chỉ thư chưa đúng");
    expect(await channels()).toHaveLength(1);
  });

  it("given the carriers, takes an address for one of them alone", async () => {
    const path = "/settings/offices/carriers/channels/email";
    await world.post(path, { email: "viettel@mang.example", for: "carriers-viettel" });
    await world.post(path, { email: "tat-ca@mang.example", for: "committee-viettel" });
    const offices = (await channels()).filter(({ address }) => address.endsWith("@mang.example"));
    expect(offices.map(({ officeId }) => officeId).sort()).toEqual(["carriers", "carriers-viettel"]);
    expect(await world.words("/settings/offices/carriers")).toContain("Thư điện tử (Viettel)");
  });

  it("given a webhook, shows its secret once and keeps it sealed", async () => {
    const answer = await world.post(`${culture}/channels/webhook`, { url: "https://tinh.example/hook" });
    const secret = /whsec_[A-Za-z0-9+/=]+/.exec((await world.html(answer)).replaceAll("&#x2F;", "/"))?.[0];
    expect(secret).toMatch(/^whsec_.{32}$/);
    expect(await world.get(culture)).not.toContain("whsec_");
    const [hook] = (await channels()).filter(({ kind }) => kind === "webhook");
    expect(hook?.sealedSecret).not.toContain(secret ?? "-");
    expect(JSON.stringify(await world.trail())).not.toContain("whsec_");
  });

  it.each(["http://tinh.example/hook", "https://10.0.0.1/hook", "không phải địa chỉ"])(
    "given %s as a webhook, refuses it",
    async (url) => {
      const answer = await world.post(`${culture}/channels/webhook`, { url });
      expect(answer.status).toBe(422);
      expect(await world.html(answer)).toContain("Chỉ nhận địa chỉ https");
    },
  );

  it("given an officer's name, makes a code that links their Zalo; unlinked, they may do nothing", async () => {
    const made = await world.post(`${culture}/channels/code`, { officer: "Chị Hoa" });
    const code = /cán bộ (\d{6})/.exec(await world.html(made))?.[1];
    expect(code).toBeDefined();
    const { counter } = world;
    await counter.control("/send/text", {
      oaId: counter.oaOf("nam-hoa"),
      userId: counter.resident(),
      text: `cán bộ ${code}`,
    });
    await counter.settle();
    const [linked] = (await channels()).filter(({ kind }) => kind === "zalo");
    expect(linked).toMatchObject({ officeId: "culture", status: "ok" });
    expect(JSON.stringify(await world.trail())).not.toContain('Hoa"');
    expect((await world.post(`${culture}/channels/${linked?.id}/off`)).status).toBe(303);
    const [off] = (await channels()).filter(({ kind }) => kind === "zalo");
    expect(off?.status).toBe("off");
    expect((await world.trail())[0]).toMatchObject({ action: "office.channel_off" });
  });

  it("given another place's channel, neither tries nor touches it", async () => {
    const { db } = world.counter.database;
    const other = {
      locality: "phu-son",
      officeId: "culture",
      kind: "email" as const,
      address: "a@b.example",
      createdAt: world.counter.clock.now(),
    };
    const [row] = await db.insert(officeChannels).values(other).returning();
    for (const act of ["test", "off"])
      expect((await world.post(`${culture}/channels/${row?.id}/${act}`)).status).toBe(404);
    const [after] = await db
      .select()
      .from(officeChannels)
      .where(eq(officeChannels.id, row?.id ?? 0));
    expect(after?.status).toBe("ok");
  });
});
