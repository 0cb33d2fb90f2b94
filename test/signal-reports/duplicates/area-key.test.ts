import { describe, expect, it } from "vitest";
import { areaKey } from "../../../src/signal-reports/duplicates/area-key.ts";
import { hamletPlace, wardPlace } from "./places.ts";

describe("one hamlet written in many ways", () => {
  it.each([
    "Xóm 5",
    "xom 5",
    "x5",
    "X.5",
    "xóm năm",
    "xom nam",
    "Xóm 05",
    "xóm số 5",
    "xóm V",
    "thôn 5",
    "5",
    "ở xóm 5",
    "nhà em ở xóm 5",
    "Xóm 5, gần nhà văn hoá",
    "xóm năm gần suối",
    "cuối xóm 5",
    "nhà văn hoá xóm 5",
    "đội 4 xóm 5",
  ])("“%s” has the key of hamlet 5", (written) => {
    expect(areaKey(written, hamletPlace)).toBe("hamlet:5");
  });

  it.each([
    "Khu phố 2",
    "KP2",
    "kp 2",
    "k/p 2",
    "khu pho hai",
    "tổ dân phố 2",
    "TDP2",
    "t.d.p 2",
    "to 2",
    "tỏ 2",
    "khu 2",
    "khu phố hai đường Trần Phú",
    "khu phố II",
  ])("“%s” has the key of quarter 2 where quarters may be called so", (written) => {
    expect(areaKey(written, wardPlace)).toBe("hamlet:2");
  });

  it.each([
    ["Xóm Chợ", "hamlet:chợ"],
    ["xom cho", "hamlet:cho"],
    ["Làng Chợ", "hamlet:chợ"],
    ["thôn bản Chợ", "hamlet:chợ"],
  ])("“%s” keeps a name that is also a common word", (written, key) => {
    expect(areaKey(written, hamletPlace)).toBe(key);
  });

  it.each([
    ["Thôn Minh Hòa", "hamlet:minh hòa"],
    ["thon minh hoa", "hamlet:minh hoa"],
    ["Minh Hòa", "hamlet:minh hòa"],
    ["thôn Minh Hòa cạnh nhà văn hóa", "hamlet:minh hòa"],
    ["thon ngoc minh", "hamlet:ngoc minh"],
    ["Xóm Thịnh Đức 1", "hamlet:thịnh đức 1"],
    ["xom thinh duc 2", "hamlet:thinh duc 2"],
  ])("“%s” has its name as typed, with or without the unit", (written, key) => {
    expect(areaKey(written, hamletPlace)).toBe(key);
  });
});

it.each(["Khu phố Lê Lợi", "khu Lê Lợi", "phố Lê Lợi"])("“%s” is one quarter", (written) => {
  expect(areaKey(written, wardPlace)).toBe("hamlet:lê lợi");
});

it.each(["tổ 21", "tổ hai mốt", "to hai mot", "TDP hai mươi mốt"])("“%s” is number 21", (written) => {
  expect(areaKey(written, wardPlace)).toBe("hamlet:21");
});

describe("areas that are not one", () => {
  it.each([
    ["tổ 5", "to:5"],
    ["đội 4", "doi:4"],
    ["xóm 5A", "hamlet:5a"],
    ["xóm 15", "hamlet:15"],
  ])("“%s” has a key of its own", (written, key) => {
    expect(areaKey(written, hamletPlace)).toBe(key);
  });

  it("several areas keep all their keys", () => {
    expect(areaKey("xóm 4 và 3", hamletPlace)).toBe("hamlet:3+hamlet:4");
  });

  it.each([
    ["xóm 5 Cây Thị", "hamlet:5@cay thi"],
    ["xóm 5 (xã Cây Thị cũ)", "hamlet:5@cay thi"],
    ["xóm Trại Gião Cây Thị", "hamlet:trại gião@cay thi"],
    ["xóm 5 Nam Hòa", "hamlet:5"],
    ["xóm 5 Nam Hòa cũ", "hamlet:5@nam hoa"],
  ])("“%s” keeps the former commune unless it bears today's name", (written, key) => {
    expect(areaKey(written, hamletPlace)).toBe(key);
  });
});

describe("places without a hamlet", () => {
  it.each([
    ["gần chợ Quảng Vinh", "landmark:cho quang vinh"],
    ["sau chợ quảng vinh", "landmark:cho quang vinh"],
    ["trước cổng trường tiểu học Thúy Sơn", "landmark:truong thuy son"],
    ["đối diện UBND xã", "landmark:ubnd"],
    ["trên đồi chè", "landmark:doi che"],
  ])("“%s” goes by its landmark", (written, key) => {
    expect(areaKey(written, hamletPlace)).toBe(key);
  });

  it.each([
    null,
    "",
    "gần nhà",
    "nhà em",
    "cả xã",
    "ở đây",
    "không biết",
    "gần nhà văn hoá",
    "ven biển",
    "…",
    "🏠",
  ])("%j tells nothing", (written) => {
    expect(areaKey(written, hamletPlace)).toBeNull();
  });

  it("a long sentence is no name", () => {
    expect(areaKey("chỗ mấy nhà mới xây phía trên kia năm ngoái", hamletPlace)).toBeNull();
  });
});
