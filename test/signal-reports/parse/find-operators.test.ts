import { describe, expect, it } from "vitest";
import { countOperators, findOperators } from "../../../src/signal-reports/parse/find-operators.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const said = (message: string) => findOperators(plainText(message).plain).said;
const denied = (message: string) => findOperators(plainText(message).plain).denied;

describe("a carrier named", () => {
  it.each([
    ["sóng Viettel yếu", "viettel"],
    ["viet teo yeu", "viettel"],
    ["việt teo yếu", "viettel"],
    ["vít teo yếu", "viettel"],
    ["việt ten chậm", "viettel"],
    ["vt mat song", "viettel"],
    ["vtl lag", "viettel"],
    ["vtel lag", "viettel"],
    ["vietel chậm", "viettel"],
    ["viettle chậm", "viettel"],
    ["vittel kém", "viettel"],
    ["VIETTEL MẤT SÓNG", "viettel"],
    ["vina yếu", "vinaphone"],
    ["vi na phôn yếu", "vinaphone"],
    ["vinafone yếu", "vinaphone"],
    ["vnp yeu", "vinaphone"],
    ["vnpt chậm", "vinaphone"],
    ["vi en pi ti chậm", "vinaphone"],
    ["binaphone kém", "vinaphone"],
    ["mobi yếu", "mobifone"],
    ["mô bi phôn yếu", "mobifone"],
    ["mobi phon kém", "mobifone"],
    ["mobiphone lag", "mobifone"],
    ["mbf mat song", "mobifone"],
    ["moby chập chờn", "mobifone"],
    ["vietnamobile kém", "vietnamobile"],
    ["việt nam mô bai kém", "vietnamobile"],
    ["vnm mat song", "vietnamobile"],
    ["vnmb mat song", "vietnamobile"],
    ["vietnammobile kém", "vietnamobile"],
    ["itel kém", "other"],
    ["wintel mất sóng", "other"],
    ["wifi fpt lag", "other"],
    ["ép pê tê chậm", "other"],
    ["sctv rớt", "other"],
    ["mạng local kém", "other"],
    ["saymee yếu", "other"],
    ["đầu số 098 mất sóng", "viettel"],
    ["dau 091 mat song", "vinaphone"],
    ["đầu 093 mất sóng", "mobifone"],
    ["số 092 mất sóng", "vietnamobile"],
    ["đầu 099 không gọi được", "other"],
  ])("“%s” is %s", (message, operator) => {
    expect(said(message)).toEqual([operator]);
  });

  it.each([
    ["viettel với vina đều yếu", ["viettel", "vinaphone"]],
    ["cả mobi lẫn viettel mất sóng", ["mobifone", "viettel"]],
    ["viettel, vina, mobi đều yếu", ["viettel", "vinaphone", "mobifone"]],
    ["Vietnamobile và Mobifone yếu", ["vietnamobile", "mobifone"]],
  ])("“%s” names %j in this order", (message, operators) => {
    expect(said(message)).toEqual(operators);
  });
});

describe("no carrier", () => {
  it.each([
    ["sóng yếu quá"],
    ["số 0912345678 gọi không được"],
    ["tải My Viettel bị lỗi"],
    ["VNPT Money không vào được"],
    ["chữ ký số Viettel lỗi"],
    ["viettelpost giao chậm"],
    ["mobile"],
  ])("“%s” names none", (message) => {
    expect(said(message)).toEqual([]);
  });
});

describe("a carrier left out", () => {
  it.each([
    ["viettel thì tốt, vina mới yếu", ["vinaphone"], ["viettel"]],
    ["không phải mobi, viettel mất sóng", ["viettel"], ["mobifone"]],
    ["vina vẫn gọi được, mobi mất sóng", ["mobifone"], ["vinaphone"]],
    ["sóng viettel rất mạnh nhưng mobifone không bắt được", ["mobifone"], ["viettel"]],
    ["đang định đổi sang vina vì viettel yếu quá", ["viettel"], ["vinaphone"]],
    ["trước dùng mobi, giờ viettel mất sóng", ["viettel"], ["mobifone"]],
    ["mất sóng viettel, riêng mobi thì ổn", ["viettel"], ["mobifone"]],
    ["không phải viettel", [], ["viettel"]],
    ["vina phải lên đồi mới gọi được, viettel thì đỡ hơn", ["vinaphone"], ["viettel"]],
  ])("“%s” is about %j and not about %j", (message, about, out) => {
    expect(said(message)).toEqual(about);
    expect(denied(message)).toEqual(out);
  });
});

describe("a carrier in passing", () => {
  it.each([
    ["gọi tổng đài viettel không ai sửa, sóng vina yếu", ["vinaphone"]],
    ["gọi tổng đài viettel báo sửa rồi mà sóng vẫn yếu", ["viettel"]],
    ["sim mobi full vạch mà load web không nổi", ["mobifone"]],
    ["viettel thì tốt nhưng mạng khác mất sóng", []],
  ])("“%s” is about %j", (message, operators) => {
    expect(said(message)).toEqual(operators);
  });
});

describe("a carrier praised alone in its message", () => {
  const alone = "sim viettel thì dùng bình thường";

  it("is what it is about, as long as nobody names another", () => {
    expect(findOperators(alone).said).toEqual(["viettel"]);
  });

  it("is left out among others", () => {
    expect(findOperators("sim viettel thi dung binh thuong", true)).toEqual({
      said: [],
      denied: ["viettel"],
    });
  });

  it.each([
    ["song yeu", 0],
    ["viettel yeu, viettel te", 1],
    ["viettel tot, vina yeu", 2],
    ["my viettel loi", 0],
  ])("of “%s” %d carriers are counted", (plain, many) => {
    expect(countOperators(plain)).toBe(many);
  });
});
