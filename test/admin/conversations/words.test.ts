import { describe, expect, it } from "vitest";
import { snoozeUntil } from "../../../src/admin/conversations/acts/snooze.ts";
import { ageWords } from "../../../src/admin/conversations/age-words.ts";
import { costWords } from "../../../src/admin/conversations/thread/cost-words.ts";
import { deliveryWords, reasonWords } from "../../../src/admin/conversations/thread/delivery-words.ts";
import { usualHours } from "../../../src/localities/working-time.ts";
import { replyCost, unknownQuota } from "../../../src/outbox/reply-cost.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("how long something has lasted", () => {
  it.each([
    [0, "dưới 1 phút"],
    [59_999, "dưới 1 phút"],
    [60_000, "1 phút"],
    [3_600_000, "1 giờ"],
    [5_460_000, "1 giờ 31 phút"],
    [86_400_000, "1 ngày"],
    [26 * 3_600_000, "1 ngày 2 giờ"],
    [-5, "dưới 1 phút"],
  ])("given %d ms, says %s", (ms, words) => expect(ageWords(ms)).toBe(words));
});

describe("what a reply costs", () => {
  const citizen = (hoursAgo: number | null, unreachable: string | null = null) => ({
    lastInteractionAt: hoursAgo === null ? null : at(-hoursAgo),
    isFollower: true,
    unreachable,
  });
  it.each([
    ["an hour after they wrote", citizen(1), {}, "không mất phí (còn 1 ngày 23 giờ", at(47)],
    ["on the edge of 48 hours", citizen(48), {}, "không mất phí", at(0)],
    ["after three days", citizen(72), {}, "tính vào gói tin", at(96)],
    ["with an empty package", citizen(72), { packageRemaining: 0 }, "đã hết tin", null],
    [
      "with an empty package and leave to pay",
      citizen(72),
      { packageRemaining: 0, mayPay: true },
      "phải trả phí",
      at(96),
    ],
    ["after eight days", citizen(192), {}, "đã quá 7 ngày", null],
    ["who never wrote", citizen(null), {}, "chưa nhắn lần nào", null],
    ["who has blocked us", citizen(1, "zalo -213"), {}, "không cho gửi", null],
    ["while Zalo holds us back", citizen(1), { rateLimitedUntil: at(1) }, "Zalo đang hạn chế", at(1)],
  ])("given somebody %s, says so and when it changes", (_who, who, quota, words, changesAt) => {
    const cost = replyCost(who, { ...unknownQuota, ...quota }, now);
    expect(costWords(cost, now).words).toContain(words);
    expect(cost.changesAt).toEqual(changesAt);
  });
});

describe("what became of a message", () => {
  const message = {
    kind: "staff" as const,
    status: "sent" as const,
    reason: null,
    notBefore: now,
    sentAt: now,
    receivedAt: null,
    seenAt: null,
  };
  it.each([
    [{}, "Đã gửi lúc"],
    [{ receivedAt: now }, "Đã nhận lúc"],
    [{ receivedAt: now, seenAt: now }, "Đã xem lúc"],
    [{ kind: "elsewhere" as const }, "Viết từ công cụ chat"],
    [{ status: "queued" as const }, "Đang chờ gửi"],
    [
      { status: "queued" as const, notBefore: at(1), reason: "unreachable" },
      "Chưa gửi được: chưa nối được tới Zalo",
    ],
    [{ status: "sending" as const }, "Đang gửi"],
    [{ status: "waiting" as const, reason: "window_closed" }, "Sẽ gửi khi người dân nhắn lại: đã quá 7 ngày"],
    [{ status: "unknown" as const, reason: "no_answer" }, "Không rõ đã tới chưa: Zalo không trả lời"],
    [{ status: "dead" as const, reason: "limit text" }, "Không gửi được: tin dài"],
    [{ status: "failed" as const, reason: "withdrawn" }, "Không gửi được: cán bộ đã rút lại"],
  ])("given %j, says %s", (change, words) =>
    expect(deliveryWords({ ...message, ...change }, now).words).toContain(words),
  );

  it("given an error of Zalo's, says what the table of errors advises; given a word nobody knows, the word", () => {
    expect(reasonWords("zalo -230")).toMatch(/[à-ỹ]/);
    expect(reasonWords("later_version")).toBe("later_version");
  });
});

describe("putting off", () => {
  it.each([
    ["1h", "", "2026-11-20T10:00:00+07:00"],
    ["4h", "", "2026-11-20T13:00:00+07:00"],
    // The 20th is a Friday: the next working morning is Monday's.
    ["morning", "", "2026-11-23T07:30:00+07:00"],
    ["day", "2026-11-25", "2026-11-25T07:30:00+07:00"],
    ["day", "2026-11-28", "2026-11-30T07:30:00+07:00"],
  ])("given %s %s, until %s", (choice, day, until) =>
    expect(snoozeUntil(choice, day, now, usualHours)).toEqual(new Date(until)),
  );
  it.each([
    ["", ""],
    ["day", ""],
    ["day", "2026-11-20"],
    ["day", "2026-13-45"],
    ["day", "2099-01-01"],
    ["forever", ""],
  ])("given %j %j, says what to choose", (choice, day) =>
    expect(typeof snoozeUntil(choice, day, now, usualHours)).toBe("string"),
  );
});
