import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hours } from "../support/clock.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

describe("a resident's page of a report", () => {
  let world: StatusWorld;
  beforeAll(async () => {
    world = await openStatusWorld();
  });
  afterAll(() => world.close());

  const filed = async () => {
    world.clock.advance(hours(1));
    return (await world.file()).request;
  };
  const words = async (code: string) => (await world.page(code)).replace(/<[^>]+>/g, "\n");

  it("given a report just filed, says where it stands, who has it and by when they answer", async () => {
    world.clock.set("2026-11-20T08:00:00+07:00");
    const { code } = await filed();
    const text = await words(code);
    expect(text).toContain("Tình trạng: đã ghi nhận, chờ cơ quan tiếp nhận.");
    expect(text).toContain("Xóm 5, xã Nam Hòa");
    expect(text).toContain("Phòng Văn hóa – Xã hội xã Nam Hòa xem và tiếp nhận trước");
    expect(text).toMatch(/Hạn trả lời\s+17:00 thứ sáu,? 27\/11\/2026/i);
    expect(text).toContain("Phản ánh mới được ghi nhận.");
    expect(text).toMatch(/người báo, 09:00 thứ sáu,? 20\/11\/2026/i);
  });

  it("given a page, asks for no script, is kept nowhere and tells no other site where it was", async () => {
    const answer = await world.get(world.linkOf((await filed()).code));
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).not.toMatch(/<script|https?:\/\/(?!counter\.test)/);
    expect(html).toContain('<html lang="vi">');
    expect(html).toContain("width=device-width");
    expect((await world.get("/status/style.css")).headers.get("content-type")).toContain("text/css");
  });

  it("given a whole life, tells every step in order, in plain words and without anybody's name", async () => {
    const { id, code } = await filed();
    await world.join(id);
    await world.move("acknowledge", id);
    await world.move("forward", id, undefined, { office: "economy", note: "Nhờ anh Bình xem giúp" });
    await world.move("ask", id, undefined, { note: "Nhà bác Lý ở đâu?" });
    await world.move("continue_unanswered", id, { kind: "system", via: "clock" });
    await world.move("resolve", id, undefined, {
      proof: { kind: "document", number: "12/UBND", date: "2026-11-20" },
      note: "Đã thay anten trạm",
    });
    const text = await words(code);
    const steps = [
      "Phản ánh mới được ghi nhận.",
      "Thêm một người báo cùng chỗ.",
      "Phản ánh đã được tiếp nhận.",
      "Phản ánh được chuyển tới Phòng Kinh tế xã Nam Hòa.",
      "Đã hỏi thêm người báo.",
      "Người báo chưa trả lời câu hỏi",
      "Bằng chứng: văn bản số 12/UBND ngày 20/11/2026.",
      "Ghi chú: Đã thay anten trạm",
    ];
    const places = steps.map((step) => text.indexOf(step));
    expect(places).not.toContain(-1);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(text).toMatch(/Số người báo\s+2/);
    expect(text).toContain("1 Tốt rồi, 2 Đỡ hơn, 3 Chưa được");
    expect(text).not.toMatch(/Bình|Lý|gọi toàn rớt|mấy hôm nay/);
  });

  it.each([
    ["acknowledge", "xử lý và trả lời trước"],
    ["ask", "trả lời ngay trên Zalo. Sau 5 ngày"],
    ["send_to_carrier", "nhắc nhà mạng trả lời"],
    ["decline", "nhắn “Vẫn chưa được CODE” vào Zalo của xã Nam Hòa"],
    ["withdraw", "nhắn “báo sóng yếu”"],
  ] as const)("given the move “%s”, says what comes next: %s", async (verb, next) => {
    const { id, code } = await filed();
    await world.move(verb, id);
    expect((await words(code)).replace(/\s+/g, " ")).toContain(next.replace("CODE", code));
  });

  it("given a decline with a carrier's plan, shows reason and plan, and no deadline any more", async () => {
    const { id, code } = await filed();
    await world.move("decline", id, undefined, {
      reason: "carrier_cannot_yet",
      plan: "Dựng trạm <b>quý I/2027</b>",
    });
    const page = await world.page(code);
    expect(page).toContain("Lý do: Nhà mạng chưa làm được ngay");
    expect(page).toContain("Kế hoạch: Dựng trạm &lt;b&gt;quý I/2027&lt;/b&gt;");
    expect(page).not.toContain("Hạn trả lời");
  });

  it("given a good word, says that it is fixed, that it is asked again, and how it is opened again", async () => {
    const { id, code } = await filed();
    await world.move("resolve", id);
    await world.move("confirm", id);
    const text = await words(code);
    expect(text).toContain("Tình trạng: đã xong.");
    expect(text).toContain("Sau bốn tuần");
    expect(text).toContain(`Vẫn chưa được ${code}`);
  });

  it("given a report merged into another, leads to the page of that one", async () => {
    const [one, other] = [await filed(), await filed()];
    await world.move("merge", one.id, undefined, { into: other.code });
    const page = await world.page(one.code);
    expect(page).toContain(`Việc được làm tiếp ở phản ánh ${other.code}.`);
    expect(page).toContain(`href="${world.linkOf(other.code)}"`);
  });
});
