import { describe, expect, it } from "vitest";
import { refusedHosts } from "../../../src/knowledge/articles/hosts.ts";
import { lawNumbers, statedNumbers } from "../../../src/knowledge/articles/numbers.ts";
import { hashName, refusedNames } from "../../../src/knowledge/articles/refused-names.ts";

describe("statedNumbers", () => {
  it.each([
    "Theo Nghị định 69/2024/NĐ-CP, Điều 10, 13.",
    "Theo Luật Căn cước 2023 và Bộ luật Hình sự 2015.",
    "Quyết định 5709/QĐ-BCA-C06 và Kế hoạch 515/KH-BCA-BNN&MT",
    "Luật 91/2025/QH15",
    "Tờ khai CT01, giấy CT07, phiếu TK01, Mẫu 01, Mẫu số 15",
    "Tài khoản mức 1, mức 2. Làm mức 2.",
    "Mức độ 2 và mức 1 và 2",
    "Phiếu số 1, phiếu số 2",
    "Sóng 2G, 4G, 5G",
    "Đề án 06 chạy 24/7",
  ])("“%s” states nothing", (text) => {
    expect(statedNumbers(text)).toEqual([]);
  });

  it.each([
    ["Trong 60 ngày", ["60"]],
    ["Phí 105.300 đồng, từ 01/7/2025", ["105.300", "01/7/2025"]],
    ["Gọi 1900 0368", ["1900", "0368"]],
    ["Bản 2.2.6", ["2.2.6"]],
    ["mức 500.000 đồng", ["500.000"]],
    ["Khoảng 40–50 phần trăm", ["40–50"]],
    ["Có 2 cấp theo Nghị định 118/2025/NĐ-CP", ["2"]],
  ])("“%s” states %j", (text, numbers) => {
    expect(statedNumbers(text)).toEqual(numbers);
  });
});

describe("lawNumbers", () => {
  it("finds each law number, and no date or fee", () => {
    const text =
      "Từ 01/7/2025, Nghị định 118/2025/NĐ-CP, Luật 20/2023/QH15, Công văn 481/BTP-HTQTCT, 20.000/lần.";
    expect(lawNumbers(text)).toEqual(["118/2025/NĐ-CP", "20/2023/QH15", "481/BTP-HTQTCT"]);
  });
});

describe("refusedHosts", () => {
  it("lets state hosts and the named providers through", () => {
    expect(refusedHosts("Vào dichvucong.gov.vn, vneid.gov.vn, csgt.vn hoặc speedtest.vn.")).toEqual([]);
  });

  it.each(["dichvucong-gov.vn", "vneid.com", "gov.vn.top", "bit.ly.co", "VNEID-GOV.ORG"])(
    "refuses %s",
    (host) => {
      expect(refusedHosts(`Vào ${host} nhé`)).toEqual([host.toLowerCase()]);
    },
  );
});

describe("refusedNames", () => {
  const refused = new Set([hashName("Đỗ Thị Sáng"), hashName("Đỗ Thị Sáng Mai")]);

  it("finds a name however it is accented or cased", () => {
    expect(refusedNames("Người ký: ĐỖ THỊ SÁNG.", refused)).toEqual(["ĐỖ THỊ SÁNG"]);
    expect(refusedNames("gap do thi sang nhe", refused)).toEqual(["do thi sang"]);
  });

  it("finds a name of four words", () => {
    expect(refusedNames("Bà Đỗ Thị Sáng Mai", refused)).toContain("Đỗ Thị Sáng Mai");
  });

  it("lets other words be, place names among them", () => {
    expect(refusedNames("Phường Ngọc Sơn, xã Ngọc Lặc, tổ trưởng tổ dân phố.")).toEqual([]);
  });
});
