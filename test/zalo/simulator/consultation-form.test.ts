import { describe, expect, it } from "vitest";
import { oaId, openRig, type Rig, userId } from "./harness.ts";

const button = (extra: object = {}) => ({ title: "Xem", type: "oa.query.show", payload: "#xem", ...extra });
const template = (payload: object, text?: string) => ({
  ...(text === undefined ? {} : { text }),
  attachment: { type: "template", payload },
});
const withButtons = (buttons: unknown) => template({ buttons }, "Bác chọn việc");
const list = (elements: unknown, buttons?: unknown) =>
  template({ template_type: "list", elements, ...(buttons ? { buttons } : {}) }, "Danh sách");
const banner = (extra: object = {}) => ({ title: "Thủ tục", subtitle: "Bác chọn một mục", ...extra });
const media = (element: unknown) => template({ template_type: "media", elements: [element] });

async function openChat(): Promise<Rig> {
  const rig = await openRig();
  await rig.say("Chào xã");
  return rig;
}

async function errorOf(message: unknown): Promise<number> {
  return (await (await openChat()).cs(message)).error;
}

describe("a text", () => {
  it("of 2,000 UTF-16 units passes, of 2,001 is -210", async () => {
    expect(await errorOf({ text: "x".repeat(2000) })).toBe(0);
    expect(await errorOf({ text: "x".repeat(2001) })).toBe(-210);
    expect(await errorOf({ text: "😀".repeat(1000) })).toBe(0);
    expect(await errorOf({ text: "😀".repeat(1001) })).toBe(-210);
  });

  it.each([
    ["missing", {}],
    ["empty", { text: "" }],
    ["only spaces", { text: "  " }],
    ["a number", { text: 7 }],
  ])("%s is -201", async (_name, message) => expect(await errorOf(message)).toBe(-201));

  it("that quotes a message carries the quote in its echo", async () => {
    const rig = await openChat();
    await rig.cs({ text: "Chào bác", quote_message_id: "48687128d04c9410cd5f" });
    expect(rig.events("oa_send_text")[0]?.message).toMatchObject({ quote_msg_id: "48687128d04c9410cd5f" });
    expect(await errorOf({ text: "a", quote_message_id: 5 })).toBe(-201);
  });

  it("comes back byte for byte, with bidi marks, zero-width characters and markup", async () => {
    const rig = await openChat();
    const text = "a\u202Eb\u200Bc\u2066<b>&amp;</b>\u2069 e\u0301";
    await rig.cs({ text });
    expect(rig.events("oa_send_text")[0]?.message?.text).toBe(text);
  });
});

describe("the recipient", () => {
  it.each([
    ["missing", {}],
    ["without an id", { recipient: {} }],
    ["with a number", { recipient: { user_id: 12345 } }],
    ["unknown", { recipient: { user_id: "111" } }],
  ])("%s is -201", async (_name, body) => {
    const rig = await openChat();
    const answer = await rig.api("/v3.0/oa/message/cs", { ...body, message: { text: "a" } });
    expect(answer.error).toBe(-201);
  });
});

describe("buttons under a text", () => {
  it("five pass, also with template_type button; six are -210", async () => {
    expect(await errorOf(withButtons(Array.from({ length: 5 }, () => button())))).toBe(0);
    expect(await errorOf(template({ template_type: "button", buttons: [button()] }, "Chọn"))).toBe(0);
    expect(await errorOf(withButtons(Array.from({ length: 6 }, () => button())))).toBe(-210);
  });

  it.each([
    ["a title of 101 characters", button({ title: "x".repeat(101) }), -210],
    ["no title", button({ title: "" }), -201],
    ["a payload of 1,001 characters", button({ payload: "x".repeat(1001) }), -210],
    ["an empty payload", button({ payload: "" }), -201],
    ["an object for a query", button({ payload: { text: "a" } }), -201],
    ["an unknown type", button({ type: "oa.open.app" }), -201],
    ["no type", { title: "Xem" }, -201],
    ["a link without an address", button({ type: "oa.open.url", payload: {} }), -201],
    ["a link with a script", button({ type: "oa.open.url", payload: { url: "javascript:alert(1)" } }), -201],
    ["a phone without a number", button({ type: "oa.open.phone", payload: { phone_code: "abc" } }), -201],
    ["a button that is a text", "Xem", -201],
  ])("%s", async (_name, one, error) => expect(await errorOf(withButtons([one]))).toBe(error));

  it.each([
    ["a link", { type: "oa.open.url", payload: { url: "https://dichvucong.gov.vn" } }],
    ["a phone", { type: "oa.open.phone", payload: { phone_code: "84123456789" } }],
    ["an SMS", { type: "oa.open.sms", payload: { phone_code: "84123456789", content: "Xin chào" } }],
    ["a hidden query", { type: "oa.query.hide", payload: "#an" }],
    ["a title of 100 characters", { title: "x".repeat(100) }],
    ["a payload of 1,000 characters", { payload: "x".repeat(1000) }],
  ])("%s passes", async (_name, extra) => expect(await errorOf(withButtons([button(extra)]))).toBe(0));

  it("need a text and at least one button", async () => {
    expect(await errorOf(template({ buttons: [button()] }))).toBe(-201);
    expect(await errorOf(withButtons([]))).toBe(-201);
    expect(await errorOf(withButtons("Xem"))).toBe(-201);
  });
});

describe("a list", () => {
  it("passes, echoes one link per element, and its rows can be pressed", async () => {
    const rig = await openChat();
    const row = { title: "Giờ làm việc", default_action: { type: "oa.query.show", payload: "#gio" } };
    const site = { title: "Trang", default_action: { type: "oa.open.url", url: "https://example.vn" } };
    expect((await rig.cs(list([banner({ image_url: "https://example.vn/a.png" }), row, site]))).error).toBe(
      0,
    );
    expect(rig.events("oa_send_list")[0]?.message?.attachments).toEqual([
      {
        type: "link",
        payload: {
          thumbnail: "https://example.vn/a.png",
          description: "Bác chọn một mục",
          url: "",
          title: "Thủ tục",
        },
      },
      { type: "link", payload: { thumbnail: "", description: "", url: "", title: "Giờ làm việc" } },
      {
        type: "link",
        payload: { thumbnail: "", description: "", url: "https://example.vn", title: "Trang" },
      },
    ]);
    await rig.control("/press", { oaId, userId, title: "Giờ làm việc" });
    expect(rig.events("user_send_text").at(-1)?.message).toMatchObject({ text: "#gio" });
  });

  it.each([
    ["no elements", list([]), -201],
    ["elements that are no array", list({}), -201],
    ["six elements", list([banner(), ...Array.from({ length: 5 }, () => ({ title: "a" }))]), -210],
    ["a banner without a subtitle", list([{ title: "a" }]), -201],
    ["a subtitle of 501 characters", list([banner({ subtitle: "x".repeat(501) })]), -210],
    ["a title of 101 characters", list([banner({ title: "x".repeat(101) })]), -210],
    ["an element without a title", list([banner(), {}]), -201],
    ["an unknown action", list([banner({ default_action: { type: "none" } })]), -201],
    [
      "six buttons",
      list(
        [banner()],
        Array.from({ length: 6 }, () => button()),
      ),
      -210,
    ],
  ])("with %s", async (_name, message, error) => expect(await errorOf(message)).toBe(error));
});

describe("media", () => {
  it("an image by address echoes as oa_send_image, a sticker as oa_send_sticker", async () => {
    const rig = await openChat();
    const url = "https://example.vn/bg.jpg";
    await rig.cs({ text: "Sơ đồ", ...media({ media_type: "image", url }) });
    await rig.cs(media({ media_type: "sticker", attachment_id: "bfe458bf64fa8da4d4eb" }));
    expect(rig.events("oa_send_image")[0]?.message).toMatchObject({
      text: "Sơ đồ",
      attachments: [{ type: "image", payload: { thumbnail: url, url } }],
    });
    expect(rig.events("oa_send_sticker")[0]?.message).toMatchObject({
      attachments: [{ type: "sticker", payload: { id: "bfe458bf64fa8da4d4eb" } }],
    });
  });

  it.each([
    ["an unknown kind", media({ media_type: "video" })],
    ["an image without a source", media({ media_type: "image" })],
    ["an image from a file path", media({ media_type: "image", url: "file:///etc/passwd" })],
    ["a gif without its size", media({ media_type: "gif", url: "https://example.vn/a.gif" })],
    ["a sticker without an id", media({ media_type: "sticker" })],
    ["two elements", template({ template_type: "media", elements: [{}, {}] })],
    ["an upload nobody made", media({ media_type: "image", attachment_id: "u_none" })],
    ["a file token nobody made", { attachment: { type: "file", payload: { token: "u_none" } } }],
    ["an unknown attachment", { attachment: { type: "video", payload: {} } }],
    ["an unknown template", template({ template_type: "carousel" }, "a")],
    ["an attachment without a payload", { attachment: { type: "template" } }],
  ])("%s is -201", async (_name, message) => expect(await errorOf(message)).toBe(-201));
});

describe("a request for details", () => {
  const ask = (element: object) => template({ template_type: "request_user_info", elements: [element] });

  it("passes and echoes as a template", async () => {
    const rig = await openChat();
    await rig.cs(
      ask({ title: "Liên hệ", subtitle: "Bác cho xin số điện thoại", image_url: "https://example.vn/a.png" }),
    );
    expect(rig.events("oa_send_template")[0]?.message?.attachments).toMatchObject([
      { type: "template", payload: { text: "Liên hệ", link_url: "https://example.vn/a.png" } },
    ]);
  });

  it.each([
    ["a title of 101 characters", { title: "x".repeat(101), subtitle: "a" }, -210],
    ["a subtitle of 501 characters", { title: "a", subtitle: "x".repeat(501) }, -210],
    ["no subtitle", { title: "a" }, -201],
    ["no title", { subtitle: "a" }, -201],
  ])("%s", async (_name, element, error) => expect(await errorOf(ask(element))).toBe(error));
});
