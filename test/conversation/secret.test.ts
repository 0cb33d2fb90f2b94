import { describe, expect, it } from "vitest";
import { ask, textOf } from "../assistant/sample.ts";

describe("a secret the mask does not know", () => {
  it.each([
    "số căn cước của bác là không chín bảy một năm hai không không không một hai ba",
    "mã xác thực gửi về máy là bốn hai tám chín một ba cháu nhập giúp",
    "passcode cua e 246810 sao no bao sai",
    "099 0 99 000777 la cccd e",
    "cccd cua toi: 0990 9900 0777 tra giup",
  ])("“%s” is warned of without a claim that it was masked", (message) => {
    const outcome = ask(message);
    expect(outcome.status).toBe("safety_warning");
    expect(textOf(outcome)).toContain("đừng gửi");
  });

  it.each([
    "hạn là ngày mười lăm tháng mười hai năm hai không hai lăm phải không",
    "làm thẻ thư viện ở đâu",
    "số căn cước có bao nhiêu số",
  ])("“%s” holds none", (message) => {
    expect(ask(message).status).not.toBe("safety_warning");
  });
});

describe("a number that does not answer", () => {
  const after = ask("Làm thẻ thư viện ở đâu?");

  it.each([
    "số này không gọi được",
    "tổng đài gọi không được",
    "goi so do khong ai nghe may",
    "hotline này sai rồi à, số không tồn tại",
  ])("“%s” is thanked for and counted against the last article", (message) => {
    const outcome = ask(message, { state: after.state });
    expect(outcome.status).toBe("unknown");
    expect(outcome.gap).toBe("wrong");
    expect(textOf(outcome)).toContain("cán bộ kiểm tra số này");
  });

  it("is an open question when nothing was answered before", () => {
    expect(ask("số này không gọi được").gap).toBeUndefined();
  });

  it("is not a telephone without signal", () => {
    expect(textOf(ask("nhà tôi mất sóng không gọi được"))).not.toContain("kiểm tra số này");
  });
});

describe("a message in another tongue", () => {
  it.each(["how do I get the digital signature for my mother?", "请问怎么办理身份证"])(
    "“%s” is told that Vietnamese is read",
    (message) => {
      const outcome = ask(message);
      expect(outcome.status).toBe("unknown");
      expect(textOf(outcome)).toContain("Vietnamese only");
    },
  );
});
