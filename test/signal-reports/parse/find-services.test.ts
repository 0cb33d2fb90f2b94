import { describe, expect, it } from "vitest";
import { findServices } from "../../../src/signal-reports/parse/find-services.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const said = (message: string) => findServices(plainText(message).plain).said;

describe("mobile data", () => {
  it.each([
    ["4g chậm"],
    ["4 g chậm"],
    ["mạng 4G Viettel yếu"],
    ["bốn gờ chậm"],
    ["data không chạy"],
    ["mạng di động chập chờn"],
    ["dữ liệu di động lỗi"],
    ["5g lag"],
    ["mang dien thoai cham"],
    ["sóng yếu không vào được zalo"],
    ["chỉ có 1 vạch, xem youtube không được"],
  ])("“%s” is mobile data", (message) => {
    expect(said(message)).toEqual(["mobile-data"]);
  });
});

describe("calls", () => {
  it.each([
    ["mất sóng, cả xóm không ai gọi được"],
    ["gọi toàn rớt"],
    ["không gọi được"],
    ["nghe câu được câu mất"],
    ["tiếng được tiếng mất"],
    ["gọi đi không được"],
    ["alo mãi không nghe"],
    ["gọi điện lúc được lúc không"],
    ["call cứ bị drop"],
    ["gọi nỏ nghe chi"],
    ["phải ra sân mới gọi được"],
    ["không liên lạc được với ai"],
    ["rớt cuộc gọi"],
    ["gọi toàn báo thuê bao"],
    ["goi k noi"],
  ])("“%s” is voice", (message) => {
    expect(said(message)).toEqual(["voice"]);
  });

  it.each([
    ["gọi được nhưng không có mạng"],
    ["sóng yếu"],
    ["gọi tổng đài không ai nghe"],
    ["gọi thợ mãi không đến"],
    ["gọi điện lực không được"],
    ["gọi video bị giật"],
    ["gọi thì được mà mạng chậm"],
    ["điện thoại không có sóng"],
    ["gọi viettel mà không sửa"],
  ])("“%s” is not voice", (message) => {
    expect(said(message)).not.toContain("voice");
  });
});

describe("fixed lines and wifi", () => {
  it.each([
    ["cáp quang đứt", ["fixed-broadband"]],
    ["modem đèn đỏ", ["fixed-broadband"]],
    ["internet nhà tôi chậm", ["fixed-broadband"]],
    ["đứt cáp", ["fixed-broadband"]],
    ["mạng dây mất", ["fixed-broadband"]],
    ["đèn los đỏ", ["fixed-broadband"]],
    ["wifi chậm", ["wifi"]],
    ["oai phai mất", ["wifi"]],
    ["wai phai chập chờn", ["wifi"]],
    ["wf lag", ["wifi"]],
    ["wiffi chậm", ["wifi"]],
    ["wifi không vào được facebook", ["wifi"]],
  ])("“%s” is %j", (message, services) => {
    expect(said(message)).toEqual(services);
  });
});

describe("several, none, and what is fine", () => {
  it.each([
    ["wifi và 4G đều chậm", ["mobile-data", "wifi"]],
    ["4g yếu, gọi toàn rớt", ["mobile-data", "voice"]],
    ["wifi vẫn tốt, chỉ có 4G là yếu", ["mobile-data"]],
    ["không phải wifi mà là 4g chậm", ["mobile-data"]],
    ["wifi không sao, gọi điện mới bị rớt", ["voice"]],
    ["mạng chậm quá", []],
    ["mất sóng", []],
    ["mạng nhà em rớt hoài", []],
    ["mong có 5G, sóng yếu quá", ["mobile-data"]],
    ["bao giờ có 5g, sóng yếu quá", []],
    ["từ khi đổi sim 5G mạng yếu", []],
  ])("“%s” is %j", (message, services) => {
    expect(said(message)).toEqual(services);
  });
});

describe("a call over a carrier that fails", () => {
  it.each([["goi viettel bi ngat giua chung"], ["Gọi Vina không được"], ["gọi mobi toàn rớt"]])(
    "“%s” is voice",
    (message) => {
      expect(said(message)).toContain("voice");
    },
  );
});

describe("a service that was well once", () => {
  it("is what is complained of now", () => {
    expect(said("trước giờ 4g ngon mà tuần này tụt thê thảm")).toEqual(["mobile-data"]);
  });

  it("is not, where it only works", () => {
    expect(said("4g ngon")).toEqual([]);
  });

  it.each([
    ["wifi không vào được, cô phải phát 4g bằng điện thoại riêng", ["wifi"]],
    ["tổ dân phố 3 đây mạng mobi bốn gờ chậm quá", ["mobile-data"]],
  ])("of “%s” is %j", (message, services) => {
    expect(said(message)).toEqual(services);
  });
});
