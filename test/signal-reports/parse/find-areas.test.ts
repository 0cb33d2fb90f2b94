import { describe, expect, it } from "vitest";
import { type AreaPlace, findAreas } from "../../../src/signal-reports/parse/find-areas.ts";
import { plainText } from "../../../src/signal-reports/parse/plain-text.ts";

const hamlets: AreaPlace = { unit: { word: "xóm", head: "trưởng xóm", alsoSaid: ["thôn", "bản", "làng"] } };
const quarters: AreaPlace = {
  unit: { word: "tổ dân phố", head: "tổ trưởng", alsoSaid: ["tdp", "khu phố", "thôn"] },
};
const said = (message: string, place: AreaPlace = hamlets) => findAreas(plainText(message), place).said;

describe("a numbered hamlet", () => {
  it.each([
    ["xóm 5 mất sóng", "Xóm 5"],
    ["xom 5 mat song", "Xóm 5"],
    ["x5 mất sóng", "Xóm 5"],
    ["X.5 mất sóng", "Xóm 5"],
    ["xom5 mat song", "Xóm 5"],
    ["mất sóng x5", "Xóm 5"],
    ["xóm số 5 mất sóng", "Xóm 5"],
    ["xóm 05 mất sóng", "Xóm 5"],
    ["xóm 5 Nam Hòa mất sóng", "Xóm 5"],
    ["xóm hai mốt mất sóng", "Xóm 21"],
    ["xóm hai mươi lăm mất sóng", "Xóm 25"],
    ["xóm ba đường Trần Phú mất sóng", "Xóm 3"],
    ["xóm năm mất sóng", "Xóm 5"],
    ["xom muoi hai mat song", "Xóm 12"],
    ["xóm mười một sóng yếu", "Xóm 11"],
    ["XÓM 9 KHÔNG CÓ SÓNG", "Xóm 9"],
    ["xm 4 mất sóng", "Xóm 4"],
    ["xmo 4 mất sóng", "Xóm 4"],
    ["xoms 4 maats songs", "Xóm 4"],
    ["xóm 1: download 3", "Xóm 1"],
    ["xóm 5A mất sóng", "Xóm 5A"],
    ["xóm 5", "Xóm 5"],
    ["xóm 3, gần nhà văn hoá", "Xóm 3"],
    ["cuối xóm 9 mất sóng", "Xóm 9"],
    ["xóm5 mất sóng", "Xóm 5"],
  ])("“%s” is hamlet %s", (message, area) => {
    expect(said(message)).toEqual([area]);
  });

  it.each([
    ["tổ 3 mất sóng", "Tổ dân phố 3"],
    ["to 3 mat song", "Tổ dân phố 3"],
    ["TDP 3 mất sóng", "Tổ dân phố 3"],
    ["tdp3 mat song", "Tổ dân phố 3"],
    ["T.D.P 3 mất sóng", "Tổ dân phố 3"],
    ["t d p 3 mất sóng", "Tổ dân phố 3"],
    ["tổ dân phố số ba mất sóng", "Tổ dân phố 3"],
    ["tổ dân phố mười lăm chậm", "Tổ dân phố 15"],
    ["tổ 14 ạ, mất sóng", "Tổ dân phố 14"],
    ["tổ 3 mất sóng", "Tổ dân phố 3"],
    ["to63 4 so1ng ye61u", "Tổ dân phố 4"],
  ])("in a ward “%s” is %s", (message, area) => {
    expect(said(message, quarters)).toEqual([area]);
  });

  it.each([
    ["thôn 5 mất sóng", "Thôn 5"],
    ["thom 5 mat song", "Thôn 5"],
    ["đội 4 mất sóng", "Đội 4"],
    ["kp 2 mất sóng", "Khu phố 2"],
    ["k/p 2 mất sóng", "Khu phố 2"],
    ["tổ 5 mất sóng", "Tổ 5"],
    ["khu dân cư 3 mất sóng", "Khu dân cư 3"],
    ["ấp 3 mất sóng", "Ấp 3"],
  ])("“%s” is the other part %s", (message, area) => {
    expect(said(message)).toEqual([area]);
  });
});

describe("a named hamlet", () => {
  it.each([
    ["Bác là trưởng thôn Quang Thủy, sóng rất yếu", "Thôn Quang Thủy"],
    ["thon ngoc minh mat song", "Thôn Ngoc Minh"],
    ["Xóm Thịnh Đức 1 mất sóng", "Xóm Thịnh Đức 1"],
    ["Thôn Cao Phong 3 ngày nay mất sóng", "Thôn Cao Phong"],
    ["Thôn Cao Phong 1 vạch", "Thôn Cao Phong"],
    ["Thôn Cao Phong mất sóng", "Thôn Cao Phong"],
    ["thon cao phong mat song", "Thôn Cao Phong"],
    ["thôn minh hòa mất sóng", "Thôn Minh Hòa"],
    ["o thon minh hoa khong co song", "Thôn Minh Hoa"],
    ["Xóm Chợ mất sóng", "Xóm Chợ"],
    ["xóm chợ mất sóng", "Xóm Chợ"],
    ["xom cho song kem", "Xóm Cho"],
    ["Làng Chiềng không có sóng", "Làng Chiềng"],
    ["Bản Mường mất sóng", "Bản Mường"],
    ["Thôn Vìn Cọn sóng yếu", "Thôn Vìn Cọn"],
    ["Xóm Đồng Mẫu mạng kém", "Xóm Đồng Mẫu"],
    ["xóm trên mất sóng", "Xóm Trên"],
    ["Thôn Hưng Sơn gần nhà văn hóa không có sóng", "Thôn Hưng Sơn"],
  ])("“%s” is %s", (message, area) => {
    expect(said(message)).toEqual([area]);
  });
});

describe("several areas", () => {
  it.each([
    ["x5 va x6 mat song", ["Xóm 5", "Xóm 6"]],
    ["xóm 3, 4 và 5 mất sóng", ["Xóm 3", "Xóm 4", "Xóm 5"]],
    ["xom 3 4 5 mat song", ["Xóm 3", "Xóm 4", "Xóm 5"]],
    ["xóm 3 với xóm 4 yếu", ["Xóm 3", "Xóm 4"]],
    ["từ xóm 2 đến xóm 4 không có sóng", ["Xóm 2", "Xóm 4"]],
    ["thôn Cao Phong và thôn Minh Sơn mất sóng", ["Thôn Cao Phong", "Thôn Minh Sơn"]],
  ])("“%s” are %j", (message, areas) => {
    expect(said(message)).toEqual(areas);
  });
});

describe("numbers that are no hamlets", () => {
  it.each([
    ["xóm 5 2 hôm nay mất sóng", ["Xóm 5"]],
    ["xóm 5 3 ngày rồi", ["Xóm 5"]],
    ["xóm 5, 4g yếu", ["Xóm 5"]],
    ["xóm 5 2 mạng đều yếu", ["Xóm 5"]],
    ["xóm 5 và 3 nhà bên cạnh", ["Xóm 5"]],
    ["xóm 5 10 Mbps", ["Xóm 5"]],
  ])("“%s” is only %j", (message, areas) => {
    expect(said(message)).toEqual(areas);
  });

  it.each([
    ["gần chợ mất sóng"],
    ["xóm em mất sóng"],
    ["cả xóm mất sóng"],
    ["xóm trong vùng lõm"],
    ["hàng xóm cũng mất"],
    ["sóng to quá"],
    ["4g chậm"],
    ["tơ 5 mất"],
    ["sóng yếu từ 5h"],
    ["ban ngày mất sóng"],
    ["bán hàng online"],
    ["thôn tôi không có sóng"],
    ["các xóm đều mất"],
  ])("“%s” names none", (message) => {
    expect(said(message)).toEqual([]);
  });

  it.each([["mất sóng x5"]])("in a place of thôn “%s” does not make xóm", (message) => {
    expect(said(message, quarters)).toEqual([]);
  });
});

describe("an area left out", () => {
  it.each([
    ["xóm 2 thì bình thường, xóm 3 mất sóng", ["Xóm 3"]],
    ["không phải xóm 4 mà xóm 3 mất sóng", ["Xóm 3"]],
    ["xóm 2 sóng tốt nhưng xóm 3 yếu", ["Xóm 3"]],
  ])("“%s” is about %j", (message, areas) => {
    expect(said(message)).toEqual(areas);
  });
});

describe("a name that ends", () => {
  it.each([
    ["thôn hạ sơn của chúng tôi mất sóng", ["Thôn Hạ Sơn"]],
    ["thôn ngọc minh đây internet mất từ sáng", ["Thôn Ngọc Minh"]],
    ["thôn hạ sơn bằng điện thoại cũ cũng mất", ["Thôn Hạ Sơn"]],
  ])("in “%s” is %j", (message, areas) => {
    expect(said(message)).toEqual(areas);
  });
});
