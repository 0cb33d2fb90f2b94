import { describe, expect, it } from "vitest";
import { openPlace } from "../../../src/localities/open-place.ts";
import { withoutPause } from "../../../src/signal-reports/deadlines/without-pause.ts";
import { PROFILE } from "../../localities/made-up-place.ts";

const place = openPlace(PROFILE.replace('[["07:30", "11:30"]]', '[["07:30", "11:30"], ["13:30", "17:00"]]'));
const at = (moment: string) => new Date(`${moment}+07:00`);

describe("withoutPause", () => {
  it.each([
    [
      "answered within the same minute: the day stays",
      "2026-11-20T09:00:00",
      "2026-11-20T09:00:00",
      "2026-11-27T17:00:00",
    ],
    [
      "answered at night of the same day: the day stays",
      "2026-11-20T18:00:00",
      "2026-11-20T22:00:00",
      "2026-11-27T17:00:00",
    ],
    ["answered two working hours later", "2026-11-20T09:00:00", "2026-11-20T11:00:00", "2026-11-30T09:30:00"],
    [
      "answered after a weekend and an hour",
      "2026-11-20T16:30:00",
      "2026-11-23T08:00:00",
      "2026-11-30T08:30:00",
    ],
  ])("given a question %s", (_, asked, answered, expected) => {
    const request = { answerBy: at("2026-11-27T17:00:00"), updatedAt: at(asked) };
    expect(withoutPause(request, at(answered), place)).toEqual(at(expected));
  });
});
