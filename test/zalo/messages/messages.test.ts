import { describe, expect, it } from "vitest";
import {
  buttonsMessage,
  fileMessage,
  gifMessage,
  imageMessage,
  listMessage,
  queryShow,
  quoteMessage,
  requestUserInfo,
  stickerMessage,
  textMessage,
  ZaloLimitError,
} from "../../../src/zalo/index.ts";

const button = queryShow("Có", "#co");
const template = (payload: unknown) => ({ type: "template", payload });

describe("text", () => {
  it("given a text, is that text", () => {
    expect(textMessage("hello, world!")).toEqual({ text: "hello, world!" });
  });

  it("given 2,000 units, accepts; 2,001, teaches splitText", () => {
    expect(textMessage("a".repeat(2_000)).text).toHaveLength(2_000);
    expect(() => textMessage("a".repeat(2_001))).toThrow("Cut it with splitText");
  });

  it("given emoji, counts two units each", () => {
    expect(() => textMessage("😀".repeat(1_001))).toThrow(ZaloLimitError);
  });

  it.each(["", " ", "\n\n"])("given the blank %j, refuses", (blank) => {
    expect(() => textMessage(blank)).toThrow("empty");
  });

  it("given a quoted message, adds its id and changes nothing else", () => {
    const message = textMessage("Chào bác");
    expect(quoteMessage(message, "48687128d04c9410cd5f")).toEqual({
      text: "Chào bác",
      quote_message_id: "48687128d04c9410cd5f",
    });
    expect(message).toEqual({ text: "Chào bác" });
  });
});

describe("buttons under a text", () => {
  it("given buttons, leaves template_type out", () => {
    expect(buttonsMessage("Bạn có việc mới", [button])).toEqual({
      text: "Bạn có việc mới",
      attachment: template({ buttons: [button] }),
    });
  });

  it("given five, accepts; six or none, refuses", () => {
    expect(() =>
      buttonsMessage(
        "a",
        Array.from({ length: 5 }, () => button),
      ),
    ).not.toThrow();
    expect(() =>
      buttonsMessage(
        "a",
        Array.from({ length: 6 }, () => button),
      ),
    ).toThrow("buttons: 6");
    expect(() => buttonsMessage("a", [])).toThrow("none given");
  });

  it("given a button made by hand with a long title, refuses", () => {
    const long = { title: "a".repeat(101), type: "oa.query.show", payload: "x" } as const;
    expect(() => buttonsMessage("a", [long])).toThrow("button title");
  });
});

describe("list", () => {
  const banner = { title: "Banner", subtitle: "phụ đề", image_url: "https://x.vn/1.png" };
  const row = {
    title: "Dòng",
    default_action: { type: "oa.open.url", url: "https://x.vn" },
  } as const;

  it("given a banner and rows, has the documented shape", () => {
    expect(listMessage({ text: "Chọn", elements: [banner, row], buttons: [button] })).toEqual({
      text: "Chọn",
      attachment: template({ template_type: "list", elements: [banner, row], buttons: [button] }),
    });
  });

  it("given neither text nor buttons, leaves both out", () => {
    expect(listMessage({ elements: [banner] })).toEqual({
      attachment: template({ template_type: "list", elements: [banner] }),
    });
  });

  it.each([
    ["no element", []],
    ["a banner without subtitle", [{ title: "Banner" }]],
    ["six elements", Array.from({ length: 6 }, () => banner)],
    ["a title of 101", [{ ...banner, title: "a".repeat(101) }]],
    ["a subtitle of 501", [{ ...banner, subtitle: "a".repeat(501) }]],
    ["an empty title", [{ ...banner, title: "" }]],
  ])("given %s, refuses", (_case, elements) => {
    expect(() => listMessage({ elements })).toThrow();
  });
});

describe("media and files", () => {
  it("given an image by address or by id, has one element", () => {
    const url = "https://stc-developers.zdn.vn/images/bg_1.jpg";
    expect(imageMessage({ url, text: "Bản đồ" })).toEqual({
      text: "Bản đồ",
      attachment: template({ template_type: "media", elements: [{ media_type: "image", url }] }),
    });
    expect(imageMessage({ attachmentId: "A", buttons: [button] })).toEqual({
      attachment: template({
        template_type: "media",
        elements: [{ media_type: "image", attachment_id: "A" }],
        buttons: [button],
      }),
    });
  });

  it("given an image with a text over 2,000, refuses", () => {
    expect(() => imageMessage({ url: "https://x.vn/1.jpg", text: "a".repeat(2_001) })).toThrow(
      ZaloLimitError,
    );
  });

  it("given a GIF, sends its size", () => {
    const element = { media_type: "gif", attachment_id: "G", width: 320, height: 180 };
    expect(gifMessage({ attachmentId: "G", width: 320, height: 180 })).toEqual({
      attachment: template({ template_type: "media", elements: [element] }),
    });
  });

  it.each([
    [0, 180],
    [320, -1],
    [320.5, 180],
    [Number.NaN, 180],
  ])("given a GIF of %f x %f, refuses", (width, height) => {
    expect(() => gifMessage({ attachmentId: "G", width, height })).toThrow("whole pixels");
  });

  it("given a sticker, closes its element list", () => {
    expect(stickerMessage("bfe458bf64fa8da4d4eb")).toEqual({
      attachment: template({
        template_type: "media",
        elements: [{ media_type: "sticker", attachment_id: "bfe458bf64fa8da4d4eb" }],
      }),
    });
  });

  it("given a file token, sends it, with buttons beside it when there are any", () => {
    expect(fileMessage("T")).toEqual({ attachment: { type: "file", payload: { token: "T" } } });
    expect(fileMessage("T", [button])).toEqual({
      attachment: { type: "file", payload: { token: "T", buttons: [button] } },
    });
    expect(fileMessage("T", [])).toEqual(fileMessage("T"));
  });
});

describe("request for user information", () => {
  const request = { title: "UBND xã", subtitle: "Xin thông tin", imageUrl: "https://x.vn/1.png" };

  it("given all three, has one element", () => {
    expect(requestUserInfo(request)).toEqual({
      attachment: template({
        template_type: "request_user_info",
        elements: [{ title: "UBND xã", subtitle: "Xin thông tin", image_url: "https://x.vn/1.png" }],
      }),
    });
  });

  it("given a long title or subtitle, says which", () => {
    expect(() => requestUserInfo({ ...request, title: "a".repeat(101) })).toThrow("title: 101");
    expect(() => requestUserInfo({ ...request, subtitle: "a".repeat(501) })).toThrow("subtitle: 501");
  });
});
