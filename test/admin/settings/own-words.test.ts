import { afterAll, beforeAll, expect, it } from "vitest";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

let world: SettingsWorld;
beforeAll(async () => {
  world = await openSettingsWorld();
  const path = "/settings/texts";
  const texts = {
    greeting: "Chào bà con xã Nam Hòa",
    privacy: "Phụ trách: Văn phòng UBND xã",
    away: "Trực đêm: Công an xã",
    notice: "",
  };
  await world.post(path, { seen: await world.seen(path), intent: "save", ...texts });
  const periods = { conversationDays: "365", reportDays: "547", pictureDays: "365" };
  const retention = "/settings/retention";
  await world.post(retention, { seen: await world.seen(retention), intent: "save", ...periods });
  await world.inForce();
});
afterAll(() => world.close());

const say = async (text: string) => {
  const { counter } = world;
  const userId = counter.resident();
  await counter.control("/send/text", { oaId: counter.oaOf("nam-hoa"), userId, text });
  await counter.settle();
  return (await counter.thread("", userId)).at(-1)?.text.normalize("NFC") ?? "";
};

it("given texts of the place's own, residents read them where they belong, and how long all is kept", async () => {
  expect(await say("menu")).toMatch(/^Chào bà con xã Nam Hòa\nChào bác, đây là trợ lý tự động/);
  const privacy = await say("dữ liệu của tôi");
  expect(privacy).toContain("Tin nhắn tự xóa sau 1 năm kể từ tin cuối; lời kể trong phản ánh, 18 tháng");
  expect(privacy).toMatch(/Phụ trách: Văn phòng UBND xã/);
  expect(await say("báo sóng yếu")).toContain("giữ nhiều nhất 18 tháng sau khi xong việc");
  await say("hủy");
  await say("gặp cán bộ");
  world.counter.clock.set("2026-11-20T20:00:00+07:00");
  expect(await say("có ai không")).toMatch(/Ngoài giờ làm việc[\s\S]*\nTrực đêm: Công an xã$/);
});
