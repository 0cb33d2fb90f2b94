import { describe, expect, it } from "vitest";
import { maskJson, maskPersonalData } from "../../src/security/mask-personal-data.ts";

describe("masking what a citizen must never send", () => {
  it.each([
    ["số cccd của tôi là 038123456789", "038123456789"],
    ["038 123 456 789", "038 123"],
    ["0381 2345 6789 nhé", "2345"],
    ["038.123.456.789", "123.456"],
    ["038-123-456-789", "123-456"],
    ["cccd:038123456789.", "038123456789"],
    ["0 3 8 1 2 3 4 5 6 7 8 9", "3 8 1 2"],
    ["cmnd 171234567", "171234567"],
    ["chứng minh thư số 171 234 567", "171 234"],
    ["so chung minh 171234567", "171234567"],
    ["căn cước: 038123456789, vợ 038187654321", "038187654321"],
    ["định danh 038123456789", "038123456789"],
    ["０３８１２３４５６７８９", "０３８"],
    ["038\u200b123\u200b456\u200b789", "123"],
  ])("given the ID number in “%s”, leaves none of it and warns", (text, secret) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual(["id_number"]);
    expect(masked.text).not.toContain(secret);
    expect(masked.text).toContain("[số giấy tờ đã che]");
    expect(masked.text.replace(/\D/g, "").length).toBeLessThan(4);
  });

  it.each([
    ["otp 482913", "482913"],
    ["mã OTP là 4829", "4829"],
    ["ma xac thuc cua em: 48291374", "48291374"],
    ["mã xác nhận 482913 đúng không", "482913"],
    ["mã xác minh gửi về là 482913", "482913"],
    ["482913", "482913"],
    [" 482913 ", "482913"],
    ["mã OTP: 482 913", "482 913"],
    ["482913 là mã otp", "482913"],
  ])("given the one-time code in “%s”, leaves none of it and warns", (text, secret) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual(["otp"]);
    expect(masked.text).not.toContain(secret);
  });

  it.each([
    ["mật khẩu: Abc@12345", "Abc@12345"],
    ["mat khau la 123456", "123456"],
    ["mk = lan1990", "lan1990"],
    ["pass: qwerty12", "qwerty12"],
    ["password của tôi là Abc#1", "Abc#1"],
    ["mật khẩu VNeID của tôi là Hoa@1990 nhé", "Hoa@1990"],
    ["mật khẩu: Abc@12345".normalize("NFD"), "Abc@12345"],
    ["passcode 246810", "246810"],
  ])("given the password in “%s”, leaves none of it and warns", (text, secret) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual(["password"]);
    expect(masked.text).not.toContain(secret);
    expect(masked.text).toContain("[mật khẩu đã che]");
  });

  it.each([
    ["thẻ 4111 1111 1111 1111", "1111"],
    ["5500-0000-0000-0004", "5500"],
    ["9704361234567895 hết hạn 12/28", "9704361234"],
  ])("given the bank card in “%s”, leaves none of it and warns", (text, secret) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual(["bank_card"]);
    expect(masked.text).not.toContain(secret);
  });

  it.each([
    ["gọi em 0912345678", "0912345678"],
    ["0912 345 678", "345 678"],
    ["+84 912 345 678", "912 345"],
    ["sđt 0373.123.456", "123.456"],
    ["máy bàn 02373852246", "02373852246"],
    ["thư: nguyen.van.a@gmail.com", "nguyen"],
  ])("given personal data in “%s”, hides it without a warning", (text, secret) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual([]);
    expect(masked.text).not.toContain(secret);
    expect(masked.text).toContain("đã che]");
  });

  it("given everything in one message, names each kind once", () => {
    const text = "cccd 038123456789 và 038187654321, otp 482913, mật khẩu: Abc@123, thẻ 4111111111111111";
    const { secrets } = maskPersonalData(text);
    expect([...secrets].sort()).toEqual(["bank_card", "id_number", "otp", "password"]);
  });

  it("given text that is masked already, changes nothing more and warns of nothing", () => {
    const once = maskPersonalData("cccd 038123456789 otp 482913 mật khẩu: Abc@123 gọi 0912345678").text;
    expect(maskPersonalData(once)).toEqual({ text: once, secrets: [] });
  });
});

describe("what is no secret", () => {
  it.each([
    "lệ phí 50.000 đồng, nộp qua mạng giảm còn 25.000 đồng",
    "mức phạt từ 1.000.000 đến 2.000.000 đồng",
    "12.500.000 13.500.000 đồng",
    "1.500.000 2.500.000 3.000.000",
    "gọi 1022 hoặc 113, 114, 115",
    "tổng đài 19000368, 1900 0368, 18001091",
    "quên OTP thì gọi 18001091",
    "OTP không về, tổng đài 1900 0368 không nghe",
    "Nghị định 69/2024/NĐ-CP, Luật 26/2023/QH15, 356/2025/NĐ-CP",
    "từ ngày 01/07/2026 đến 31/12/2026",
    "năm 1990, 2026",
    "vneid mức 2 ở đâu, mất tiền ko",
    "mã OTP năm 2026 có đổi không",
    "quên mật khẩu vneid thì làm sao",
    "đổi mật khẩu là làm thế nào",
    "mật khẩu là gì",
    "mật khẩu phải có 8 ký tự",
    "nhập sai mật khẩu 5 lần",
    "căn cước 12 số",
    "căn cước cho người trên 60 tuổi",
    "cccd gắn chip hết hạn năm 2025",
    "căn cước gọi 1900 0368",
    "phường có 12345 người",
    "con 6 tuổi",
    "tòa nhà số 201 đường Lê Lai, phường Hạc Thành",
    "tốc độ 25.3 Mbps, ping 45",
  ])("given “%s”, leaves it as it is", (text) => {
    expect(maskPersonalData(text)).toEqual({ text, secrets: [] });
  });

  it("given a telephone number followed by another number, hides the telephone and does not call it an ID", () => {
    for (const text of ["0912345678 24/7", "gọi 0912345678 15 phút nữa", "căn cước, gọi 0912345678"]) {
      const masked = maskPersonalData(text);
      expect(masked.secrets).toEqual([]);
      expect(masked.text).toContain("[số điện thoại đã che]");
    }
  });
});

describe("masking a JSON body", () => {
  it("given an event, masks every text at any depth and keeps Zalo's ids and times", () => {
    const event = {
      app_id: "360846524940903967",
      sender: { id: "038123456789" },
      user_id_by_app: "038123456788",
      message: {
        msg_id: "482913",
        msg_ids: ["482913"],
        text: "cccd 038123456789",
        attachments: [
          { type: "link", payload: { description: "otp 482913", url: "https://x.vn/038123456789" } },
        ],
      },
      timestamp: "1543908534740",
    };
    const masked = maskJson(event) as typeof event;
    expect(masked.message.text).toBe("cccd [số giấy tờ đã che]");
    expect(masked.message.attachments[0]?.payload.description).toBe("otp [mã xác thực đã che]");
    expect({ ...masked, message: null }).toEqual({ ...event, message: null });
    expect(masked.message.msg_ids).toEqual(["482913"]);
  });

  it("given Zalo's own form, a place and numbers, hides the form and the place whole", () => {
    const event = {
      info: { name: "Lê Văn Nam", phone: "84912345678", address: "thôn 2" },
      payload: { coordinates: { latitude: "20.1", longitude: "105.4" } },
      count: 3,
      nothing: null,
      yes: true,
    };
    expect(maskJson(event)).toEqual({
      info: "[đã che]",
      payload: { coordinates: "[đã che]" },
      count: 3,
      nothing: null,
      yes: true,
    });
  });

  it("given a decomposed text or hidden characters between digits, still masks", () => {
    const masked = JSON.stringify(
      maskJson({
        a: "mật khẩu: Abc@12345".normalize("NFD"),
        b: "038\u200b123\u2060456\u200d789",
        c: "\u202e038123456789",
      }),
    );
    for (const secret of ["Abc@12345", "123", "456"]) expect(masked).not.toContain(secret);
  });
});

describe("secrets in gaps and words of their own", () => {
  it.each([
    ["Passcode VNeID của tôi là 135790 mà cứ báo sai", "135790", "password"],
    ["passcode cua e 246810", "246810", "password"],
    ["pin vneid e la 998877 dung khong", "998877", "password"],
    ["mã PIN thẻ của tôi là 7788", "7788", "password"],
    ["mat khau 6 so cua toi la 314159", "314159", "password"],
    ["mật khẩu của tôi là một hai ba bốn năm sáu mà không vào", "một hai", "password"],
    ["mã OTP là 4 4 7 1 9 0", "4 4 7", "otp"],
    ["Mã OTP: 77-31-02", "77-31", "otp"],
    ["099 0 99 000777 la cccd e", "000777", "id_number"],
    ["số căn cước 097 2 01 000456", "000456", "id_number"],
    ["căn cước không chín bảy hai không không không không một hai ba bốn", "không chín", "id_number"],
    ["thẻ mã GD 4 99 0000 000 002, còn hạn không", "0000 000", "id_number"],
    ["gd4990000000001", "990000", "id_number"],
    ["stk 0123456789012 ngân hàng", "0123456789012", "bank_account"],
    ["số tài khoản: 19 0345 6789", "0345", "bank_account"],
    ["stk cua e 0000987654321 mb", "0000987", "bank_account"],
    ["tài khoản vietcombank 0071000123456 của tôi", "0071000", "bank_account"],
    ["tai khoan so 1900 0000 2222 333", "2222", "bank_account"],
    ["nhan vao tai khoan cua toi so 3400 2050 00777", "2050", "bank_account"],
  ])("given “%s”, leaves none of it and warns", (text, secret, kind) => {
    const masked = maskPersonalData(text);
    expect(masked.secrets).toEqual([kind]);
    expect(masked.text).not.toContain(secret);
  });

  it("hides a telephone number read out, without a warning", () => {
    const masked = maskPersonalData("gọi tôi không chín một hai ba bốn năm sáu bảy tám");
    expect(masked.secrets).toEqual([]);
    expect(masked.text).toBe("gọi tôi [số điện thoại đã che]");
  });

  it.each([
    "quên mật khẩu gọi 1900 0368 được không",
    "mất tài khoản định danh gọi 19000368",
    "pin 5000 mAh dùng được mấy ngày",
    "mật khẩu đổi từ năm 2025",
    "hạn là ngày mười lăm tháng mười hai năm hai không hai lăm",
    "tài khoản định danh mức 2 làm mấy ngày",
    "mất hai ba ngày mới xong",
  ])("leaves “%s” as it is", (text) => {
    expect(maskPersonalData(text)).toEqual({ text, secrets: [] });
  });
});
