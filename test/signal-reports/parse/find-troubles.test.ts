import { describe, expect, it } from "vitest";
import { findTroubles } from "../../../src/signal-reports/parse/find-troubles.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const troubles = (message: string) => findTroubles(plainText(message).plain);

describe("trouble", () => {
  it.each([
    ["mạng đơ như cây cơ"],
    ["sóng dở ẹc"],
    ["wifi bét nhè"],
    ["4G như ốc sên"],
    ["chưa bao giờ có sóng"],
    ["không gửi được ảnh"],
    ["gói 200M mà test có 15M"],
    ["mạng khủng khiếp"],
    ["thôn 9 mấtt sogns"],
    ["mạng tệ hại"],
    ["sóng te tua, tậm tịt"],
    ["sóng yếu"],
    ["song yeu"],
    ["mất sóng"],
    ["matsong"],
    ["rớt mạng"],
    ["mạng chậm"],
    ["4g lag"],
    ["wifi chập chờn"],
    ["wifi chập chờm"],
    ["sóng phập phù"],
    ["không có sóng"],
    ["không bắt được sóng"],
    ["sóng lúc có lúc không"],
    ["chỉ có 1 vạch"],
    ["gọi toàn rớt"],
    ["không gọi được"],
    ["gọi nỏ được"],
    ["tiếng được tiếng mất"],
    ["load mãi không ra"],
    ["đứt cáp"],
    ["đèn los đỏ"],
    ["vùng lõm sóng"],
    ["4G như rùa bò"],
    ["mạng liệt luôn"],
    ["wifi bị down"],
    ["no signal"],
    ["call bị drop"],
    ["wifi offline"],
    ["4g disconnect suốt"],
    ["mạng slow"],
    ["viet teo yeu lam"],
    ["vtel lag"],
    ["mobi thì được, viettel thì không"],
    ["phải trèo lên đồi mới có sóng"],
    ["ping cao"],
    ["zalo quay mãi"],
    ["không vào được facebook"],
    ["cả xóm dò sóng, mới gọi được"],
    ["sóng chập cheng"],
    ["mạng sập"],
    ["nghẽn mạng"],
    ["mạng bị nghẽn"],
  ])("“%s” tells of it", (message) => {
    expect(troubles(message)).not.toEqual([]);
  });

  it.each([
    ["gói 200M giá bao nhiêu"],
    ["trang dịch vụ công"],
    ["chưa bao giờ dùng 5G"],
    ["sóng mạnh"],
    ["mạng không chậm"],
    ["wifi không lag"],
    ["không có wifi"],
    ["chưa có 5G"],
    ["bao giờ có 5g"],
    ["mất sim"],
    ["mất tiền"],
    ["mất khẩu"],
    ["viettel ở đâu"],
    ["cho hỏi gói cước"],
    ["sóng không yếu"],
    ["hết chậm"],
    ["chào cán bộ"],
    ["làm căn cước mất bao lâu"],
    ["mang theo giấy tờ gì"],
  ])("“%s” tells of none", (message) => {
    expect(troubles(message)).toEqual([]);
  });
});

describe("trouble in the words of chat", () => {
  it.each([
    ["mạng bay màu rồi ad ơi"],
    ["wifi chớp tắt miết"],
    ["sóng tắt ngóm từ trưa"],
    ["internet nhà em ra đi từ chiều qua"],
    ["viettel toang"],
    ["cứ mưa xuống là mạng đi tong"],
    ["mất hút con mẹ hàng lươn sóng vina"],
    ["viettel không sóng"],
    ["4g toàn xuống 2g"],
    ["chưa hôm nào sóng được ổn"],
    ["chẳng bao giờ thấy 4G chạy nhanh"],
    ["quảng cáo 100% mà nhà tôi có sóng đâu"],
    ["đo được có 12 Mbps"],
    ["xem youtube cứ đứng hình"],
    ["mạng chờ lâu mới ra"],
    ["bắt sóng khó lắm"],
    ["mang bi lam sao ma tat ngom"],
    ["bị mất mạng giống nhà em"],
  ])("“%s” tells of one", (message) => {
    expect(troubles(message).length).toBeGreaterThan(0);
  });

  it.each([
    ["4G chạy vù vù, không có gì phải phàn nàn"],
    ["wifi không có vấn đề gì"],
    ["nghe rõ, không rớt cuộc nào"],
    ["xem phim cả tối chả giật"],
    ["mạng lưới điện yếu"],
    ["viettel sắp lắp trạm"],
  ])("“%s” tells of none", (message) => {
    expect(troubles(message)).toEqual([]);
  });
});
