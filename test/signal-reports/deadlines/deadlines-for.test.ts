import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPlace } from "../../../src/localities/open-place.ts";
import { isWorkingTime } from "../../../src/localities/working-time.ts";
import { deadlinesFor } from "../../../src/signal-reports/deadlines/deadlines-for.ts";
import { usualDeadlines } from "../../../src/signal-reports/deadlines/defaults.ts";
import { nextCarrierChase } from "../../../src/signal-reports/deadlines/next-carrier-chase.ts";
import { nextRung } from "../../../src/signal-reports/deadlines/next-rung.ts";
import { PROFILE } from "../../localities/made-up-place.ts";

const wholeDays = PROFILE.replace('[["07:30", "11:30"]]', '[["07:30", "11:30"], ["13:30", "17:00"]]');
const place = openPlace(wholeDays);
const hasty = openPlace(
  wholeDays.replace(
    "signal:\n",
    "signal:\n  deadlines: { acknowledgeWorkingHours: 2, answerWorkingDays: 1, remindAt: 0.25, escalation: { workingDays: [0, 0, 1] } }\n",
  ),
);

const at = (moment: string) => new Date(`${moment}+07:00`);
const filed = (moment: string, urgent = false) => ({ clockStartedAt: at(moment), urgent });

describe("deadlinesFor", () => {
  it.each([
    ["2026-11-16T09:00:00", false, "2026-11-17T09:30:00", "2026-11-23T17:00:00"],
    ["2026-11-16T09:00:00", true, "2026-11-16T15:00:00", "2026-11-23T17:00:00"],
    ["2026-11-20T16:30:00", true, "2026-11-23T11:00:00", "2026-11-27T17:00:00"],
    ["2026-11-21T20:00:00", false, "2026-11-24T08:00:00", "2026-11-27T17:00:00"],
    ["2027-02-03T16:30:00", false, "2027-02-11T17:00:00", "2027-02-17T17:00:00"],
    ["2026-04-24T16:30:00", true, "2026-04-28T11:00:00", "2026-05-06T17:00:00"],
  ])(
    "a report of %s (urgent: %s) is acknowledged by %s and answered by %s",
    (moment, urgent, first, last) => {
      const { acknowledgeBy, answerBy } = deadlinesFor(filed(moment, urgent), place);
      expect(acknowledgeBy).toEqual(at(first));
      expect(answerBy).toEqual(at(last));
    },
  );

  it("reminds half-way, at the deadline, then climbs from the receiver to those who are told", () => {
    expect(deadlinesFor(filed("2026-11-16T09:00:00"), place).acknowledgeLadder).toEqual([
      { step: 0, at: at("2026-11-16T15:00:00"), to: "receiver" },
      { step: 1, at: at("2026-11-17T09:30:00"), to: "receiver" },
      { step: 2, at: at("2026-11-19T07:30:00"), to: "coordinator" },
      { step: 3, at: at("2026-11-23T07:30:00"), to: "told" },
    ]);
  });

  it("climbs within hours when it is urgent", () => {
    expect(deadlinesFor(filed("2026-11-16T07:30:00", true), place).acknowledgeLadder).toEqual([
      { step: 0, at: at("2026-11-16T09:30:00"), to: "receiver" },
      { step: 1, at: at("2026-11-16T13:30:00"), to: "receiver" },
      { step: 2, at: at("2026-11-16T15:30:00"), to: "coordinator" },
      { step: 3, at: at("2026-11-17T08:00:00"), to: "told" },
    ]);
  });

  it("keeps to the place's own figures", () => {
    const { acknowledgeBy, answerBy, acknowledgeLadder } = deadlinesFor(filed("2026-11-16T08:00:00"), hasty);
    expect(acknowledgeBy).toEqual(at("2026-11-16T10:00:00"));
    expect(answerBy).toEqual(at("2026-11-17T17:00:00"));
    expect(acknowledgeLadder.map((rung) => rung.at)).toEqual([
      at("2026-11-16T08:30:00"),
      at("2026-11-16T10:00:00"),
      at("2026-11-16T10:00:00"),
      at("2026-11-18T07:30:00"),
    ]);
  });

  it("reminds only while somebody works, in order, whenever a report comes", () => {
    const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2029-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.boolean(), (clockStartedAt, urgent) => {
        const { acknowledgeLadder, answerLadder, acknowledgeBy, answerBy } = deadlinesFor(
          { clockStartedAt, urgent },
          place,
        );
        expect(answerBy > acknowledgeBy).toBe(true);
        for (const ladder of [acknowledgeLadder, answerLadder]) {
          let before = clockStartedAt;
          for (const { at: moment } of ladder) {
            expect(isWorkingTime(moment, place.workingHours)).toBe(true);
            expect(moment >= before).toBe(true);
            before = moment;
          }
        }
      }),
      { seed: 6 },
    );
  });
});

describe("nextRung", () => {
  const { acknowledgeLadder } = deadlinesFor(filed("2026-11-16T09:00:00"), place);

  it.each([
    [0, 0],
    [1, 1],
    [3, 3],
  ])("after %i rungs is number %i", (climbed, step) => {
    expect(nextRung(acknowledgeLadder, climbed)?.step).toBe(step);
  });

  it("is none at the top", () => {
    expect(nextRung(acknowledgeLadder, 4)).toBeNull();
  });
});

describe("nextCarrierChase", () => {
  it.each([
    [0, "2026-11-30T17:00:00"],
    [1, "2026-12-07T17:00:00"],
    [2, "2026-12-14T17:00:00"],
  ])("after %i chases falls on %s", (chased, moment) => {
    const askedAt = at("2026-11-16T09:00:00");
    expect(nextCarrierChase({ askedAt, chased }, place)).toEqual(at(moment));
  });
});

describe("usualDeadlines", () => {
  it("are what the product promises", () => {
    expect(usualDeadlines).toEqual({
      acknowledgeWorkingHours: 8,
      urgentWorkingHours: 4,
      answerWorkingDays: 5,
      remindAt: 0.5,
      escalation: { workingDays: [0, 1, 3], urgentWorkingHours: [0, 2, 4] },
      citizenSilenceDays: 5,
      carrierWorkingDays: 10,
      carrierChaseWorkingDays: 5,
      verdictSilenceWorkingDays: 5,
      askAgainDays: 28,
      callAfterWorkingDays: 2,
    });
  });
});
