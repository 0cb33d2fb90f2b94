import { describe, expect, it } from "vitest";
import { readProof } from "../../../src/signal-reports/officer-chat/read-proof.ts";

describe("the proof an officer types", () => {
  it.each([
    ["công văn 12/UBND", "12/UBND", undefined],
    ["Công văn số 12/UBND-VHXH", "12/UBND-VHXH", undefined],
    ["cong van so: 7", "7", undefined],
    ["theo biên bản 03/BB ngày 5/11/2026", "03/BB", "2026-11-05"],
    ["CV 45/VTT-KT, ngay 05-11-2026 cua Viettel", "45/VTT-KT", "2026-11-05"],
    ["văn bản 9/BC ngày 31/02/2026", "9/BC", undefined],
  ])("given “%s”, is a document with its number and a day that exists", (text, number, date) => {
    expect(readProof(text)).toEqual({ kind: "document", number, ...(date ? { date } : {}) });
  });

  it.each([
    ["đo được 45 mbps", { down: 45 }],
    ["do lai 45,5 mb/s", { down: 45.5 }],
    ["tải xuống 52 tải lên 10 ping 20", { down: 52, up: 10, ping: 20 }],
  ])("given “%s”, is a measurement", (text, figures) => {
    expect(readProof(text)).toEqual({ kind: "measurement", ...figures });
  });

  it.each([
    "xong rồi",
    "đã sửa",
    "",
    "công văn",
    "công văn của Viettel",
    "ping 20",
    `văn bản ${"1".repeat(200)}`,
  ])("given “%s”, is no proof", (text) => {
    expect(readProof(text)).toBeNull();
  });
});
