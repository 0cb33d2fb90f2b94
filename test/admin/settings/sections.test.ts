import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSettingsWorld, type SettingsWorld } from "./settings-world.ts";

describe("the settings of a place", () => {
  let world: SettingsWorld;
  beforeAll(async () => {
    world = await openSettingsWorld();
  });
  afterAll(() => world.close());

  const hours = {
    days: ["1", "2", "3", "4", "5", "6"],
    from1: "07:00",
    to1: "11:00",
    from2: "13:00",
    to2: "16:30",
    confirmed: "1",
  };
  const deadlines = {
    acknowledge: "8",
    urgent: "2",
    answer: "7",
    step1: "0",
    step2: "1",
    step3: "3",
    urgent1: "0",
    urgent2: "2",
    urgent3: "4",
    citizen: "5",
    carrier: "10",
    chase: "5",
    verdict: "5",
    again: "28",
    call: "2",
    remindAt: "50",
  };
  const save = async (name: string, values: Record<string, string | string[]>, intent = "save") =>
    await world.post(`/settings/${name}`, { seen: await world.seen(`/settings/${name}`), intent, ...values });

  it("lists what is missing on the first day, each with the page that mends it", async () => {
    const page = await world.words("/settings");
    expect(page).toContain("Còn 5 việc chưa xong");
    expect(page).toContain("Chưa có địa chỉ thư hay Zalo của Phòng Văn hóa – Xã hội xã Nam Hòa");
    expect(page).toContain("Chưa có số của Trung tâm Phục vụ hành chính công xã Nam Hòa");
    expect(page).toContain("Danh sách xóm");
    expect(await world.get("/settings")).toContain('href="/admin/nam-hoa/settings/offices/culture"');
  });

  it("given working hours, serves them at once, as the staff's, and says who changed what", async () => {
    const answer = await save("hours", hours);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe("/admin/nam-hoa/settings/hours?saved=1");
    const place = await world.inForce();
    expect(place.workingHours).toMatchObject({
      days: [1, 2, 3, 4, 5, 6],
      periods: [
        { from: 420, to: 660 },
        { from: 780, to: 990 },
      ],
    });
    expect(place.profile.workingHours.confirmed).toBe(true);
    expect((await world.files()).origin).toBe("staff");
    const [line] = await world.trail();
    expect(line).toMatchObject({
      action: "settings.change",
      subject: "settings",
      subjectId: "hours",
      staffId: world.admin.userId,
      role: "admin",
    });
    expect(line?.details.changes).toContainEqual({
      path: "workingHours.confirmed",
      before: false,
      after: true,
    });
    const page = await world.words("/settings/hours");
    expect(page).toContain("Cán bộ thử");
    expect(page).toContain("Giờ làm việc › đã xác nhận không có");
  });

  it("given the same again, changes nothing and writes no line", async () => {
    const before = await world.trail();
    expect((await save("hours", hours)).status).toBe(303);
    expect(await world.trail()).toHaveLength(before.length);
  });

  it("given “Xem thay đổi”, shows before and after and saves nothing", async () => {
    const before = await world.files();
    const answer = await save("hours", { ...hours, to2: "17:00" }, "look");
    const page = await world.html(answer);
    expect(answer.status).toBe(200);
    expect(page).toContain("Xem trước thay đổi");
    expect(page).toContain('value="17:00"');
    expect(await world.files()).toEqual(before);
  });

  it.each([
    ["hours", { ...hours, days: [] }, "Chọn ít nhất một ngày làm việc."],
    ["hours", { ...hours, to1: "06:00" }, "Giờ kết thúc phải sau giờ bắt đầu."],
    ["hours", { ...hours, from2: "10:00" }, "Buổi này phải bắt đầu từ 11:00 trở đi."],
    ["hours", { ...hours, from1: "sáng" }, "Ghi giờ bắt đầu, ví dụ 07:30."],
    ["hours", { days: ["1"], from1: "", to1: "" }, "Ghi ít nhất một buổi làm việc."],
    ["holidays", { off: "ngày kia nghỉ" }, "Dòng “ngày kia nghỉ” chưa đúng."],
    ["holidays", { off: "31/02/2026 nghỉ" }, "chưa đúng"],
    ["holidays", { off: "1/12/2026 nghỉ", work: "01/12/2026 bù" }, "vừa ghi nghỉ vừa ghi làm bù"],
    ["deadlines", { ...deadlines, answer: "0" }, "Ghi một số nguyên từ 1 đến 90."],
    ["deadlines", { ...deadlines, step2: "9", step3: "3" }, "Bước sau không được sớm hơn bước trước."],
    ["texts", { greeting: "x".repeat(301) }, "Dài 301 ký tự, nhiều nhất 300."],
    ["texts", { away: "Gọi {{phone}}" }, "Bỏ dấu {{ }}"],
    ["retention", { conversationDays: "7", reportDays: "365", pictureDays: "365" }, "từ 30 đến 3650"],
    ["choices", { secondPerson: "maybe", silent: "16", threshold: "5" }, "Chọn một cách duyệt."],
    ["choices", { secondPerson: "auto", silent: "1", threshold: "5" }, "Ghi từ 2 giờ trở lên"],
    ["areas", { hamlets: "Xóm Trại\nxóm trai" }, "chỉ khác dấu hoặc chữ hoa"],
    ["areas", { hamlets: "x".repeat(101) }, "dài hơn 100 ký tự"],
  ])(
    "given %s with %j, says what is wrong, keeps what was typed and changes nothing",
    async (name, values, words) => {
      const before = await world.files();
      const answer = await save(name, values);
      expect(answer.status).toBe(422);
      const page = await world.html(answer);
      expect(page).toContain(words);
      for (const typed of Object.values(values).flat())
        if (typed.length > 7) expect(page.replaceAll("&quot;", '"')).toContain(typed.split("\n")[0]);
      expect(await world.files()).toEqual(before);
    },
  );

  it("given days off and days of work, reckons with them", async () => {
    const days = { off: "24/11/2026 Ngày Văn hóa\n2026-11-23, Họp toàn xã", work: "29/11/2026 Làm bù" };
    expect((await save("holidays", days)).status).toBe(303);
    const { profile, workingHours } = await world.inForce();
    expect(profile.calendar.off).toEqual([
      { day: "2026-11-23", why: "Họp toàn xã" },
      { day: "2026-11-24", why: "Ngày Văn hóa" },
    ]);
    expect(workingHours.calendar).toEqual({ off: ["2026-11-23", "2026-11-24"], work: ["2026-11-29"] });
    const page = await world.words("/settings/holidays");
    expect(page).toContain("24/11/2026 (thứ ba)");
    expect(page).toContain("01/01/2027 (thứ sáu)");
  });

  it("given deadlines, changes only those that differ", async () => {
    expect((await save("deadlines", deadlines)).status).toBe(303);
    const { profile } = await world.inForce();
    expect(profile.signal.deadlines).toMatchObject({ urgentWorkingHours: 2, answerWorkingDays: 7 });
    expect((await world.files()).profile).not.toContain("acknowledgeWorkingHours");
    const [line] = await world.trail();
    expect(line?.details.changes).toHaveLength(2);
    expect(await world.words("/settings/deadlines")).toContain("Nếu có phản ánh ngay bây giờ");
  });

  it("given a pasted list of areas, offers them, without repeats, bullets and hidden marks", async () => {
    const hamlets = "- Xóm Trại\u202E Gião\r\n\r\n• Xóm 5;\nXóm 5\n  Xóm  Đồng Mỏ ";
    expect((await save("areas", { hamlets, formerNames: "xã Cây Thị", weakSignalAreas: "" })).status).toBe(
      303,
    );
    expect((await world.inForce()).profile).toMatchObject({
      signal: { hamlets: ["Xóm Trại Gião", "Xóm 5", "Xóm Đồng Mỏ"] },
      formerNames: ["xã Cây Thị"],
    });
  });

  it("given texts of its own, keeps them; emptied, the usual ones stand again", async () => {
    const texts = { greeting: "Chào bà con xã Nam Hòa", privacy: "", away: "", notice: "" };
    expect((await save("texts", texts)).status).toBe(303);
    expect((await world.inForce()).profile.texts.greeting).toBe("Chào bà con xã Nam Hòa");
    expect(await world.words("/settings/texts")).toContain("Chào bà con xã Nam Hòa [Lời chào và danh mục");
    expect((await save("texts", { ...texts, greeting: " " })).status).toBe(303);
    expect((await world.inForce()).profile.texts.greeting).toBeNull();
  });

  it("given choices, keeps them, and “automatic” as nothing said", async () => {
    const choices = { secondPerson: "no", public: "1", silent: "0", threshold: "8" };
    expect((await save("choices", choices)).status).toBe(303);
    expect((await world.inForce()).profile).toMatchObject({
      knowledge: { secondPerson: false },
      figures: { public: true },
      oa: { silentAfterWorkingHours: null },
      signal: { dossierThreshold: 8 },
    });
    expect((await save("choices", { ...choices, secondPerson: "auto" })).status).toBe(303);
    expect((await world.inForce()).profile.knowledge.secondPerson).toBeUndefined();
  });

  it("given a colleague who was faster, says so, shows what was typed and changes nothing", async () => {
    const seen = await world.seen("/settings/retention");
    const values = { conversationDays: "400", reportDays: "800", pictureDays: "500", intent: "save" };
    expect((await world.post("/settings/retention", { ...values, seen })).status).toBe(303);
    const second = await world.post("/settings/retention", { ...values, conversationDays: "600", seen });
    expect(second.status).toBe(409);
    const page = await world.html(second);
    expect(page).toContain("Người khác vừa sửa phần này");
    expect(page).toContain('value="600"');
    expect((await world.inForce()).profile.retention.conversationDays).toBe(400);
  });

  it("keeps what the repository's file says of everything else", async () => {
    const { profile } = await world.files();
    expect(profile).toContain("Kế hoạch giao Phòng VH-XH đo bằng i-Speed");
    expect(profile).toContain("decision: Nghị quyết 1683/NQ-UBTVQH15");
  });

  it.each(["profile.yaml", "plan.yaml"])("sends %s as it is in force", async (file) => {
    const answer = await world.admin.get(`${world.base}/settings/files/${file}`);
    expect(answer.headers.get("content-disposition")).toContain(`nam-hoa-${file}`);
    const { profile, plan } = await world.files();
    expect(await answer.text()).toBe(file === "plan.yaml" ? plan : profile);
    expect((await world.admin.get(`${world.base}/settings/files/secret`)).status).toBe(404);
  });
});
