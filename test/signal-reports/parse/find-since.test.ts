import { describe, expect, it } from "vitest";
import { findSince } from "../../../src/signal-reports/parse/find-since.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const since = (message: string) => findSince(plainText(message));

describe("the words that say since when", () => {
  it.each([
    ["mạng rớt từ 3 hôm nay", "từ 3 hôm nay"],
    ["mất mạng từ hơn 2 tuần trước", "từ hơn 2 tuần trước"],
    ["mất sóng từ tối qua", "từ tối qua"],
    ["mat song tu toi qua", "tu toi qua"],
    ["mất sóng từ sáng, báo ai", "từ sáng"],
    ["mất sóng từ 7 giờ sáng nay", "từ 7 giờ sáng nay"],
    ["mat song tu 5h sang", "tu 5h sang"],
    ["từ hôm qua đến giờ mất sóng", "từ hôm qua đến giờ"],
    ["từ thứ 7 tuần trước mất sóng", "từ thứ 7 tuần trước"],
    ["từ ngày 15/11 đến nay chập chờn", "từ ngày 15/11 đến nay"],
    ["từ hôm bão", "từ hôm bão"],
    ["từ hôm bão số 10 đến giờ", "từ hôm bão số 10 đến giờ"],
    ["từ khi đổi sim 5G", "từ khi đổi sim 5G"],
    ["từ sau tết đến giờ yếu", "từ sau tết đến giờ"],
    ["tu dau thang den nay yeu", "tu dau thang den nay"],
    ["mất sóng 3 ngày rồi", "3 ngày rồi"],
    ["cả tuần nay chập chờn", "cả tuần nay"],
    ["ca tuan nay chap chon", "ca tuan nay"],
    ["hơn một tháng nay", "hơn một tháng nay"],
    ["mấy hôm nay yếu", "mấy hôm nay"],
    ["may bua nay yeu", "may bua nay"],
    ["mấy bữa ni yếu", "mấy bữa ni"],
    ["khoảng 1 tuần nay", "khoảng 1 tuần nay"],
    ["mất mạng đã 4 ngày", "4 ngày"],
    ["dạo này sóng yếu", "dạo này"],
    ["sáng nay mất sóng", "sáng nay"],
    ["MẤT SÓNG 2 NGÀY RỒI", "2 NGÀY RỒI"],
    ["suốt từ hôm qua đến giờ", "suốt từ hôm qua đến giờ"],
    ["tdp 6 2 hom nay mat song", "2 hom nay"],
    ["từ bựa tê", "từ bựa tê"],
    ["tu hqua", "tu hqua"],
    ["maats songs tuwf toois qua", "tuwf toois qua"],
    ["hôm qua có lại rồi mà hôm nay lại mất", "hôm nay"],
  ])("“%s” → “%s”", (message, words) => {
    expect(since(message)).toBe(words);
  });
});

describe("no time of a beginning", () => {
  it.each([
    ["sóng mất suốt, tuần trước tôm suýt chết"],
    ["máy của tui chừ mất sóng"],
    ["mất sóng"],
    ["bao giờ có lại"],
    ["cứ tối đến là chậm"],
    ["chuyển về đây được nửa năm"],
    ["gói 4G một tháng"],
    ["lắp mạng từ năm 2022, wifi chậm"],
    ["mỗi ngày mất một lần"],
    ["khi nào có"],
    ["tải một trang mất cả phút"],
    ["sim kia bỏ lâu rồi"],
    ["đóng tiền cả năm rồi"],
  ])("“%s” says none", (message) => {
    expect(since(message)).toBeNull();
  });
});

describe("a beginning told by what happened", () => {
  it.each([
    ["mất sóng từ hôm sạt đường thì nhờ xã báo", "từ hôm sạt đường"],
    ["từ khi thay cột mà sóng yếu hẳn", "từ khi thay cột"],
  ])("of “%s” ends before what follows from it: “%s”", (message, words) => {
    expect(since(message)).toBe(words);
  });
});
