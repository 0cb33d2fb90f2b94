import { describe, expect, it } from "vitest";
import type { ServedPlace } from "../../../src/localities/served-place.ts";
import { publicPlace } from "../../../src/open311/requests/public-place.ts";
import { publicRequest } from "../../../src/open311/requests/public-request.ts";
import { vietnamDatetime } from "../../../src/open311/requests/vietnam-datetime.ts";
import type { ServiceRequest } from "../../../src/signal-reports/actor.ts";
import { declineReasons, isOpen, requestStatuses } from "../../../src/signal-reports/states.ts";

const at = new Date("2026-11-20T09:00:00+07:00");
const place = {
  name: "xã Nam Hòa",
  profile: { name: "Nam Hòa", offices: [{ id: "culture", name: "Phòng VH-XH" }] },
};
const shown = (request: Partial<ServiceRequest>) =>
  publicRequest(
    {
      code: "NH-26-0001",
      status: "submitted",
      services: ["voice"],
      area: null,
      lat: null,
      lon: null,
      receiver: "culture",
      declineReason: null,
      filedAt: at,
      updatedAt: at,
      closedAt: null,
      answerBy: at,
      ...request,
    } as ServiceRequest,
    place as unknown as ServedPlace,
  );

describe("what everybody may read of a report", () => {
  it.each(requestStatuses)(
    "given “%s”, is open as long as nobody has closed it, and says why in words",
    (status) => {
      const { status: open, status_notes } = shown({ status });
      expect(open).toBe(isOpen(status) || status === "resolved" ? "open" : "closed");
      expect(status_notes).toMatch(/^\p{Ll}/u);
    },
  );

  it.each(Object.entries(declineReasons))("given the reason %s, tells it", (declineReason, words) => {
    expect(shown({ status: "closed_declined", declineReason }).status_notes).toBe(`đã đóng. Lý do: ${words}`);
  });

  it.each([
    [["wifi", "voice"], "wifi"],
    [[], "unknown"],
    [["unknown"], "unknown"],
    [["satellite"], "unknown"],
  ])("given the services %j, shows %s, with a name that is in the list", (services, code) => {
    expect(shown({ services })).toMatchObject({
      service_code: code,
      service_name: expect.stringContaining(" "),
    });
  });

  it("given a closed report, was last touched when it was closed; given an open one, when it last changed", () => {
    const closedAt = new Date("2026-11-21T09:00:00+07:00");
    const updatedAt = new Date("2026-12-19T09:00:00+07:00");
    expect(shown({ status: "closed_fixed", closedAt, updatedAt }).updated_datetime).toBe(
      "2026-11-21T09:00:00+07:00",
    );
    expect(shown({ status: "in_progress", closedAt, updatedAt }).updated_datetime).toBe(
      "2026-12-19T09:00:00+07:00",
    );
  });

  it.each([
    ["2026-11-20T02:00:00Z", "2026-11-20T09:00:00+07:00"],
    ["2026-12-31T17:00:00.999Z", "2027-01-01T00:00:00+07:00"],
    ["2028-02-28T20:15:30Z", "2028-02-29T03:15:30+07:00"],
  ])("given the moment %s, writes %s", (moment, written) => {
    expect(vietnamDatetime(new Date(moment))).toBe(written);
    expect(new Date(written).getTime()).toBe(Math.floor(Date.parse(moment) / 1_000) * 1_000);
  });

  it("given points of one square kilometre, shows at most four, never the point itself", () => {
    const points = Array.from({ length: 100 }, (_, index) => ({
      lat: 21.65 + (index % 10) / 1_000,
      lon: 105.87 + Math.floor(index / 10) / 1_000,
    }));
    const seen = points.map((point) => publicPlace({ area: "Xóm 5", ...point }, place));
    expect(new Set(seen.map(({ lat, long }) => `${lat} ${long}`)).size).toBeLessThanOrEqual(4);
    for (const { lat, long } of seen) expect(`${lat} ${long}`).toMatch(/^\d+(\.\d{1,2})? \d+(\.\d{1,2})?$/);
  });
});
