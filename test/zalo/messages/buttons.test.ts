import { describe, expect, it } from "vitest";
import {
  openPhone,
  openSms,
  openUrl,
  queryHide,
  queryShow,
  ZaloLimitError,
} from "../../../src/zalo/index.ts";

describe("buttons", () => {
  it("given each kind, has the shape Zalo documents", () => {
    expect(openUrl("Trang web", "https://example.vn")).toEqual({
      title: "Trang web",
      type: "oa.open.url",
      payload: { url: "https://example.vn" },
    });
    expect(queryShow("Có", "#co")).toEqual({ title: "Có", type: "oa.query.show", payload: "#co" });
    expect(queryHide("Bắt đầu", "START")).toEqual({
      title: "Bắt đầu",
      type: "oa.query.hide",
      payload: "START",
    });
    expect(openSms("Nhắn", "84919018791", "alo")).toEqual({
      title: "Nhắn",
      type: "oa.open.sms",
      payload: { content: "alo", phone_code: "84919018791" },
    });
    expect(openPhone("Gọi", "84123456789")).toEqual({
      title: "Gọi",
      type: "oa.open.phone",
      payload: { phone_code: "84123456789" },
    });
  });

  it.each([
    ["0373 555 123", "84373555123"],
    ["0237.385.2345", "842373852345"],
    ["+84 373 555 123", "84373555123"],
    ["113", "113"],
    ["1900 1234", "19001234"],
  ])("given the number %s, dials %s", (typed, dialled) => {
    expect(openPhone("Gọi", typed)).toMatchObject({ payload: { phone_code: dialled } });
  });

  it.each(["", "11", "gọi ngay", "0373555123x", "1234567890123456"])(
    "given the number %j, refuses",
    (phone) => {
      expect(() => openPhone("Gọi", phone)).toThrow("3 to 15 digits");
    },
  );

  it.each(["", "example.vn", "javascript:alert(1)", "ftp://x.vn", "https://x.vn/a b"])(
    "given the address %j, refuses",
    (url) => {
      expect(() => openUrl("Mở", url)).toThrow(TypeError);
    },
  );

  it("given a title of 100, accepts; of 101, says both numbers", () => {
    expect(queryShow("a".repeat(100), "x").title).toHaveLength(100);
    const long = () => queryShow("a".repeat(101), "x");
    expect(long).toThrow(ZaloLimitError);
    expect(long).toThrow("button title: 101, but Zalo takes at most 100");
  });

  it("given a payload of 1,000, accepts; of 1,001, refuses", () => {
    expect(queryHide("a", "x".repeat(1_000)).payload).toHaveLength(1_000);
    expect(() => queryHide("a", "x".repeat(1_001))).toThrow("at most 1000");
  });

  it("given an empty title or payload, refuses", () => {
    expect(() => queryShow(" ", "x")).toThrow("empty");
    expect(() => queryShow("a", "")).toThrow("empty");
  });

  it("given decomposed Vietnamese, composes it, also before counting", () => {
    const decomposed = "ế".normalize("NFD").repeat(100);
    expect(queryShow(decomposed, "x").title).toBe("ế".repeat(100));
  });
});
