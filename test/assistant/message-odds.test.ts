import { describe, expect, it } from "vitest";
import { messageFeatures } from "../../src/assistant/message-features.ts";
import { messageOdds } from "../../src/assistant/message-odds.ts";

describe("what a message is recognised by", () => {
  it("is its words and pairs, folded, each once, figures as one", () => {
    expect(messageFeatures("Nộp 12 nộp 30")).toEqual(["nop", "#", "=nộp", "^_nop", "nop_#", "#_nop"]);
  });

  it("is the same with short forms, with Telex switched off and without marks, but for the marks", () => {
    expect(messageFeatures("khong duoc")).toEqual(messageFeatures("ko dc"));
    expect(messageFeatures("khong dduwowcj").filter((one) => !one.startsWith("="))).toEqual(
      messageFeatures("khong duoc"),
    );
    expect(messageFeatures("không được").filter((one) => !one.startsWith("="))).toEqual(
      messageFeatures("khong duoc"),
    );
  });

  it("is its marks too, which tell a fire from a run", () => {
    expect(messageFeatures("cháy")).toContain("=cháy");
    expect(messageFeatures("chạy")).not.toContain("=cháy");
  });

  it("is the signs it carries", () => {
    expect(messageFeatures("cháy nhà rồi cứu với")).toContain("!fire");
    expect(messageFeatures("cho tôi gặp cán bộ")).toContain("?person");
  });

  it("is nothing for an empty message, and bounded for a long one", () => {
    expect(messageFeatures("  ")).toEqual([]);
    expect(messageFeatures("một hai ba ".repeat(500)).length).toBeLessThan(130);
  });
});

describe("the odds of a message by its words alone", () => {
  it.each([
    ["đăng ký tạm trú mất bao nhiêu tiền", "xe khách ra bến lúc mấy giờ chạy", "answerable"],
    ["cứu với nhà tôi cháy lớn rồi", "nộp hồ sơ khai sinh ở đâu", "danger"],
    ["có người xưng công an bắt chuyển tiền vào tài khoản an toàn", "lịch cắt điện tuần này", "scam"],
  ] as const)("are higher for “%s” than for “%s” (%s)", (one, other, kind) => {
    expect(messageOdds(one)[kind]).toBeGreaterThan(messageOdds(other)[kind] + 2);
  });

  it("are finite for anything typed", () => {
    for (const text of ["", "???", "😀", "a".repeat(5_000)])
      for (const value of Object.values(messageOdds(text))) expect(Number.isFinite(value)).toBe(true);
  });
});
