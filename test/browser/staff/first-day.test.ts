import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { photo } from "../../journeys/weak-signal/tell.ts";
import { openRealServer, type RealServer } from "./real-server.ts";

const place = "/admin/nam-hoa";
const question = "mượn máy xay lúa của hợp tác xã mất bao nhiêu tiền";

let server: RealServer;
/** The first administrator, and whom they bring in. */
let lan: Page;
let minh: Page;
let code = "";
beforeAll(async () => {
  server = await openRealServer();
  lan = await server.person();
}, 120_000);
afterAll(() => server?.close());

afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  // What each of them saw when it failed.
  for (const page of [lan, minh].filter(Boolean))
    console.error(page.url(), await page.locator("body").innerText());
});

const go = (page: Page, path: string) => page.goto(server.origin + place + path);

describe("a ward's first day, in a real browser", () => {
  test("the printed link signs the first administrator in by its button, once", async () => {
    await signIn(lan, server.link());
    await go(lan, "");
    await lan.getByRole("heading", { level: 1, name: "Hôm nay" }).waitFor();
    const second = await server.person();
    await second.goto(server.origin + server.link());
    await second.getByRole("button", { name: "Đăng nhập" }).click();
    await second.getByText("Đường dẫn này đã được dùng").waitFor();
    await second.context().close();
  });

  test("the Official Account is linked through Zalo's consent", async () => {
    await go(lan, "/settings/oa");
    await lan
      .getByRole("link", { name: /Liên kết (lại|OA)/ })
      .first()
      .click();
    await lan.waitForURL("**/simulator/oauth/**");
    await lan.getByRole("button").first().click();
    await lan.waitForURL("**/oauth/zalo/callback**");
    await lan
      .getByText(/liên kết/i)
      .first()
      .waitFor();
    await go(lan, "/settings/oa");
    await lan
      .getByText(/Đang hoạt động|Đã liên kết/)
      .first()
      .waitFor();
  });

  test("a resident who asks for a person is answered by one, and the machine stays silent", async () => {
    const tu = server.resident("nam-hoa", 0);
    await tu.say("cho tôi gặp cán bộ");
    await go(lan, "/conversations");
    await lan
      .getByRole("link", { name: /Người dân số/ })
      .first()
      .click();
    await lan.getByLabel("Câu trả lời").fill("Chào bác Tư, bác cần hỏi việc gì ạ?");
    await lan.getByRole("button", { name: "Gửi cho người dân" }).click();
    await tu.hears("Chào bác Tư, bác cần hỏi việc gì ạ?");
    await lan.getByRole("button", { name: /Trả lại cho trợ lý/ }).click();
    expect(await tu.say("lam vneid muc 2 o dau, mat tien ko")).toMatch(/Công an xã/);
  });

  test("a report is taken and closed with a photo; the resident hears of both and says it is good", async () => {
    const lam = server.resident("nam-hoa", 1);
    for (const words of ["mất sóng viettel ở xóm 5 không gọi được", "gửi luôn", "gửi luôn", "gửi luôn"]) {
      code = /NH-26-\d{4}/.exec(await lam.say(words))?.[0] ?? "";
      if (code) break;
    }
    expect(code).toMatch(/^NH-26-/);
    await go(lan, "/reports");
    await lan.getByRole("link", { name: code }).click();
    await act(lan, "Tiếp nhận");
    await lam.hears("tiếp nhận");
    await go(lan, `/reports/${code}`);
    const file = { name: "anh.jpg", mimeType: "image/jpeg", buffer: Buffer.from(await photo()) };
    await act(lan, "Đã xong, có ảnh chụp tại chỗ", (form) =>
      form.locator("input[type=file]").first().setInputFiles(file),
    );
    await lam.hears("đã xử lý");
    await lam.say("tốt rồi");
    await go(lan, `/reports/${code}`);
    await lan
      .getByText(/đã xong/i)
      .first()
      .waitFor();
  });

  test("a colleague is brought in as an approver and signs in by their own link", async () => {
    await go(lan, "/people");
    await lan
      .getByText("Thêm người")
      .last()
      .click()
      .catch(() => {});
    await lan.getByLabel("Họ và tên").fill("Anh Minh");
    await lan.getByLabel("E-mail").fill("minh@nam-hoa.example");
    await lan.getByLabel("Vai trò").last().selectOption("approver");
    await lan.getByRole("button", { name: "Thêm người" }).click();
    const link = await lan.locator("main").textContent();
    const path = /\/admin\/sign-in\/[0-9a-f-]{36}/.exec(link ?? "")?.[0] ?? "";
    expect(path).not.toBe("");
    minh = await server.person({ viewport: { width: 390, height: 844 } });
    await signIn(minh, path);
    await go(minh, "");
    await minh.getByRole("heading", { level: 1, name: "Hôm nay" }).waitFor();
  });

  test("an unanswered question is written an answer, approved by the colleague, and then answered", async () => {
    const hanh = server.resident("nam-hoa", 2);
    expect(await hanh.say(question)).not.toContain("20.000");
    await go(lan, "/knowledge/gaps");
    await lan.getByRole("heading", { name: question }).waitFor();
    await lan
      .getByRole("link", { name: /viết câu trả lời/i })
      .first()
      .click();
    await writeArticle(lan);
    await go(minh, "");
    const waiting = minh.locator("section", { has: minh.getByRole("heading", { name: /^Bài chờ duyệt/ }) });
    await waiting.getByRole("link").first().click();
    await minh
      .getByRole("button", { name: /^Duyệt/ })
      .first()
      .click();
    await expect
      .poll(() => hanh.say(question), { timeout: 20_000, interval: 1_000 })
      .toContain("20.000 đồng");
  });

  test("a colleague without the permission sees no way to link or to manage, and typed addresses are refused", async () => {
    await go(minh, "");
    expect(await minh.getByRole("link", { name: "Người dùng" }).count()).toBe(0);
    const response = await go(minh, "/people");
    expect(response?.status()).toBe(403);
    expect((await minh.goto(`${server.origin}/admin/ngoc-lac`))?.status()).toBe(404);
    expect((await minh.goto(`${server.origin}/admin/tinh`))?.status()).toBe(404);
  });

  test("no page reported a script error", () => expect(server.problems).toEqual([]));
});

/** Opens an act's fold, fills what it needs, and presses its button. */
async function act(
  page: Page,
  title: string,
  fill?: (form: ReturnType<Page["locator"]>) => Promise<unknown>,
) {
  await page.getByRole("heading", { level: 1, name: new RegExp(code) }).waitFor();
  const fold = page.locator("details", {
    has: page.locator("summary", { hasText: new RegExp(`^\\s*${title}`) }),
  });
  // What is likely next stands open.
  if ((await fold.first().getAttribute("open")) === null)
    await fold.first().locator("summary").first().click();
  const form = page.locator("form", { has: page.getByRole("button", { name: title, exact: true }) }).first();
  await fill?.(form);
  await form.getByRole("button", { name: title, exact: true }).click();
}

/** Presses the button behind a sign-in link and waits until it has led on. */
async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(server.origin + path);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL(({ pathname }) => !pathname.startsWith("/admin/sign-in"));
}

async function writeArticle(page: Page): Promise<void> {
  const ways = [
    "giá",
    "ở đâu",
    "mấy giờ",
    "ai cho",
    "gọi ai",
    "được mấy buổi",
    "có mất tiền không",
    "làm sao",
  ];
  const wordings = ways.map((way) => `mượn máy xay lúa ${way}`);
  await page.getByLabel(/^Tiêu đề/).fill("Mượn máy xay lúa ở đâu?");
  await page
    .getByLabel(/^Nội dung/)
    .fill("Mượn máy xay lúa hết [20.000 đồng]{S01} một buổi, hỏi {{culture_office}}.");
  await page.getByLabel(/^Các cách hỏi/).fill([question, ...wordings].join("\n"));
  await page.getByLabel("Mã nguồn 1").fill("S01");
  await page.getByLabel("Tên văn bản, bài viết 1").fill("Nghị quyết 7/2026");
  await page.getByLabel("Nơi ban hành, đăng 1").fill("HĐND xã");
  await page.getByLabel(/^Ngày 1/).fill("2026-05-01");
  await page.getByLabel(/^Mức kiểm chứng/).selectOption("B");
  await page.getByLabel(/^Dùng thế nào/).selectOption("approved");
  await page.getByLabel(/^Đúng từ ngày/).fill("2026-05-01");
  await page.getByLabel(/^Phải kiểm tra lại/).fill("2027-06-30");
  await page.getByRole("button", { name: "Lưu nháp và xem lại" }).click();
  await page.getByRole("button", { name: /Gửi duyệt/ }).click();
}
