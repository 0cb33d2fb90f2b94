import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isNight,
  nextMorning,
  type PlannedCitizen,
  type PlannedMessage,
  type SendingQuota,
  sendingPlan,
} from "../../src/outbox/sending-plan.ts";
import { days, hours } from "../support/clock.ts";

const noon = new Date("2026-11-20T12:00:00+07:00");
const quota: SendingQuota = {
  packageRemaining: null,
  mayPay: false,
  templateAllowed: false,
  rateLimitedUntil: null,
};
const citizen = (age: number | null): PlannedCitizen => ({
  lastInteractionAt: age === null ? null : new Date(noon.getTime() - age),
  isFollower: true,
  unreachable: null,
});
const reply: PlannedMessage = { kind: "reply", important: false };
const notice: PlannedMessage = { kind: "notice", important: true };
const broadcast: PlannedMessage = { kind: "broadcast", important: false };

const anyQuota = fc.record({
  packageRemaining: fc.option(fc.integer({ min: 0, max: 3 })),
  mayPay: fc.boolean(),
  templateAllowed: fc.boolean(),
  rateLimitedUntil: fc.option(
    fc.date({ min: new Date("2026-11-01"), max: new Date("2026-12-01"), noInvalidDate: true }),
  ),
});
const anyMoment = fc.date({ min: new Date("2026-11-01"), max: new Date("2026-12-01"), noInvalidDate: true });
const anyCitizen = fc.record({
  lastInteractionAt: fc.option(
    fc.date({ min: new Date("2026-10-01"), max: new Date("2026-12-01"), noInvalidDate: true }),
  ),
  isFollower: fc.boolean(),
  unreachable: fc.option(fc.constant("zalo -217"), { freq: 5 }),
});
const anyMessage = fc.record({
  kind: fc.constantFrom("reply", "notice", "broadcast", "template"),
  important: fc.boolean(),
}) as fc.Arbitrary<PlannedMessage>;

function holds(
  rule: (message: PlannedMessage, who: PlannedCitizen, left: SendingQuota, now: Date) => boolean,
) {
  fc.assert(fc.property(anyMessage, anyCitizen, anyQuota, anyMoment, rule), {
    numRuns: 3_000,
    seed: 20261120,
  });
}

describe("when a message may leave", () => {
  it.each([
    [0, { do: "now", cost: "free", as: "message" }],
    [hours(48), { do: "now", cost: "free", as: "message" }],
    [hours(48) + 1, { do: "now", cost: "package", as: "message" }],
    [days(7), { do: "now", cost: "package", as: "message" }],
    [days(7) + 1, { do: "next_contact", why: "window_closed" }],
    [null, { do: "next_contact", why: "never_interacted" }],
  ])("given a reply %s ms after the last interaction", (age, plan) => {
    expect(sendingPlan(reply, citizen(age), quota, noon)).toEqual(plan);
  });

  it("given an empty package, pays for what matters only where paying is allowed", () => {
    const empty = { ...quota, packageRemaining: 0 };
    const late = citizen(days(3));
    expect(sendingPlan(reply, late, empty, noon)).toEqual({ do: "next_contact", why: "no_quota" });
    expect(sendingPlan(notice, late, empty, noon)).toEqual({ do: "next_contact", why: "no_quota" });
    const paying = { ...empty, mayPay: true };
    expect(sendingPlan(notice, late, paying, noon)).toEqual({ do: "now", cost: "paid", as: "message" });
    expect(sendingPlan(reply, late, paying, noon).do).toBe("next_contact");
  });

  it("given an important notice after seven days, goes as a template by day only where templates are allowed", () => {
    const late = citizen(days(8));
    const allowed = { ...quota, templateAllowed: true };
    expect(sendingPlan(notice, late, quota, noon)).toEqual({ do: "next_contact", why: "window_closed" });
    expect(sendingPlan(notice, late, allowed, noon)).toEqual({ do: "now", cost: "paid", as: "template" });
    const night = new Date("2026-11-20T23:30:00+07:00");
    expect(sendingPlan(notice, late, allowed, night)).toEqual({
      do: "later",
      at: new Date("2026-11-21T06:00:00+07:00"),
      why: "night",
    });
    expect(sendingPlan(reply, late, allowed, noon).do).toBe("next_contact");
  });

  it.each([
    ["21:59:59", false],
    ["22:00:00", true],
    ["23:59:59", true],
    ["00:00:00", true],
    ["05:59:59", true],
    ["06:00:00", false],
  ])("given %s in Vietnam, night is %s", (time, night) => {
    expect(isNight(new Date(`2026-11-20T${time}+07:00`))).toBe(night);
  });

  it("given any moment, the next morning is the first 06:00 after it", () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const morning = nextMorning(now);
        const wait = morning.getTime() - now.getTime();
        expect(new Date(morning.getTime() + hours(7)).toISOString()).toContain("T06:00:00.000Z");
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(days(1));
      }),
      { seed: 1 },
    );
  });
});

describe("whatever the message, the citizen, the quota and the clock", () => {
  it("a consultation message never leaves outside seven days of the last interaction", () => {
    holds((message, who, left, now) => {
      const plan = sendingPlan(message, who, left, now);
      if (plan.do !== "now" || plan.as !== "message" || message.kind === "broadcast") return true;
      const age = now.getTime() - (who.lastInteractionAt?.getTime() ?? Number.NEGATIVE_INFINITY);
      return age <= days(7);
    });
  });

  it("a broadcast or a template never leaves at night, and a broadcast only to followers", () => {
    holds((message, who, left, now) => {
      const plan = sendingPlan(message, who, left, now);
      const bulk = message.kind === "broadcast" || (plan.do === "now" && plan.as === "template");
      if (plan.do !== "now" || !bulk) return true;
      return !isNight(now) && (message.kind !== "broadcast" || who.isFollower);
    });
  });

  it("a reply or a notice inside its window does not wait for the morning", () => {
    holds((message, who, left, now) => {
      const plan = sendingPlan(message, who, left, now);
      const age = now.getTime() - (who.lastInteractionAt?.getTime() ?? Number.NEGATIVE_INFINITY);
      if (age > days(7) || message.kind === "broadcast" || message.kind === "template") return true;
      return !(plan.do === "later" && plan.why === "night");
    });
  });

  it("nothing is paid for without leave, nothing comes from an empty package, nothing beats a rate limit", () => {
    holds((message, who, left, now) => {
      const plan = sendingPlan(message, who, left, now);
      if (plan.do !== "now") return true;
      if (plan.cost === "package" && left.packageRemaining === 0) return false;
      if (plan.cost === "paid" && !left.mayPay && !left.templateAllowed) return false;
      return left.rateLimitedUntil === null || left.rateLimitedUntil <= now;
    });
  });

  it("somebody who can never be reached is never written to, and “later” lies ahead", () => {
    holds((message, who, left, now) => {
      const plan = sendingPlan(message, who, left, now);
      if (who.unreachable !== null) return plan.do === "never";
      return plan.do !== "later" || plan.at > now;
    });
  });

  it("a broadcast to somebody who does not follow is never sent", () => {
    const stranger = { ...citizen(0), isFollower: false };
    expect(sendingPlan(broadcast, stranger, quota, noon)).toEqual({ do: "never", why: "not_following" });
  });
});
