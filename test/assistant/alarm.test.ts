import { describe, expect, it } from "vitest";
import { alarmOf } from "../../src/assistant/alarm.ts";
import { article, ask, textOf } from "./sample.ts";

const fraud = article("doa-khoa-sim", { topic: "F05", title: "Có người gọi dọa khóa SIM thì làm sao?" });
const ambulance = article("cap-cuu-goi-115", { topic: null, title: "Cấp cứu gọi số mấy?" });

describe("the alarm of an answer", () => {
  it.each([
    "có số lạ gọi báo sim sắp bị khóa",
    "Nhân viên nhà mạng gọi bảo bấm phím để khỏi khóa SIM",
    "họ gửi link bảo điền thông tin",
    "nguoi xung cong an goi bat dong tien",
  ])("rings when somebody is being called: “%s”", (question) => {
    expect(alarmOf(fraud, question)).toMatchObject({ status: "safety_warning" });
  });

  it.each([
    "làm sao biết tin nhắn khóa SIM thật hay giả",
    "công an báo phạt nguội bằng gọi điện hay gửi giấy",
    "địa chỉ công an phường ở số nhà bao nhiêu",
  ])("is silent when frauds are asked about in general: “%s”", (question) => {
    expect(alarmOf(fraud, question)).toBeNull();
  });

  it("is an emergency when help is needed and none when the number is asked for", () => {
    expect(alarmOf(ambulance, "ông tôi ngã không dậy được")).toEqual({ status: "emergency", opening: null });
    expect(alarmOf(ambulance, "cấp cứu gọi số mấy")).toBeNull();
  });

  it("is silent for every other article", () => {
    expect(alarmOf(article("the-thu-vien"), "họ gọi bảo đóng tiền làm thẻ")).toBeNull();
  });

  it("goes before the answer, which keeps its source", () => {
    const outcome = ask("Có người gọi dọa khóa SIM của tôi", { articles: [fraud, article("the-thu-vien")] });
    expect(outcome.status).toBe("safety_warning");
    expect(textOf(outcome)).toMatch(/cúp máy/i);
  });
});
