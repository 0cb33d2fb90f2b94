import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Open311Error } from "../../../src/open311/open311-error.ts";
import { readSearch } from "../../../src/open311/requests/read-search.ts";

const now = new Date("2026-11-20T09:00:00+07:00");
const day = 24 * 3_600_000;
const read = (query: Record<string, string | string[]> = {}) =>
  readSearch((name) => [query[name] ?? []].flat(), now);
const range = (query: Record<string, string>) => {
  const { from, until } = read(query);
  return [from.toISOString(), until.toISOString()];
};

describe("reading a search for requests", () => {
  it("given nothing, means the last ninety days and the first thousand", () => {
    expect(read()).toEqual({
      ids: null,
      from: new Date(now.getTime() - 90 * day),
      until: now,
      serviceCodes: null,
      statuses: null,
      page: 1,
      pageSize: 1_000,
    });
  });

  it("given empty parameters, reads them as none", () => {
    const names = [
      "service_request_id",
      "service_code",
      "start_date",
      "end_date",
      "status",
      "page",
      "page_size",
    ];
    expect(read(Object.fromEntries(names.map((name) => [name, ""])))).toEqual(read());
  });

  it.each([
    [
      "both ends",
      { start_date: "2026-05-24T00:00:00Z", end_date: "2026-06-24T00:00:00Z" },
      "2026-05-24T00:00:00.000Z",
      "2026-06-24T00:00:00.000Z",
    ],
    [
      "another zone",
      { start_date: "2026-11-01T00:00:00+07:00", end_date: "2026-11-02T00:00:00+07:00" },
      "2026-10-31T17:00:00.000Z",
      "2026-11-01T17:00:00.000Z",
    ],
    [
      "a plus that was not escaped",
      { start_date: "2026-11-01T00:00:00 07:00" },
      "2026-10-31T17:00:00.000Z",
      now.toISOString(),
    ],
    [
      "days of Vietnam",
      { start_date: "2026-11-01", end_date: "2026-11-01" },
      "2026-10-31T17:00:00.000Z",
      "2026-11-01T16:59:59.999Z",
    ],
    [
      "only an end",
      { end_date: "2026-06-01T00:00:00Z" },
      "2026-03-03T00:00:00.000Z",
      "2026-06-01T00:00:00.000Z",
    ],
    [
      "only a beginning of long ago",
      { start_date: "2026-01-01T00:00:00Z" },
      "2026-01-01T00:00:00.000Z",
      "2026-04-01T00:00:00.000Z",
    ],
    [
      "only a beginning to come",
      { start_date: "2027-01-01T00:00:00Z" },
      "2027-01-01T00:00:00.000Z",
      "2027-01-01T00:00:00.000Z",
    ],
  ])("given %s, means that range", (_name, query, from, until) => {
    expect(range(query as Record<string, string>)).toEqual([from, until]);
  });

  it("given exactly ninety days, takes them; given a moment more, does not", () => {
    const start_date = "2026-01-01T00:00:00Z";
    expect(range({ start_date, end_date: "2026-04-01T00:00:00Z" })).toHaveLength(2);
    expect(() => read({ start_date, end_date: "2026-04-01T00:00:01Z" })).toThrow(
      "may not span more than 90 days",
    );
  });

  it.each(["2026-11-01T00:00:00", "01/11/2026", "2026-02-30", "2026-11-01T25:00:00Z", "0", "now", "2026"])(
    "given “%s” for a date, refuses it",
    (start_date) => {
      expect(() => read({ start_date })).toThrow("start_date is not in W3C format");
    },
  );

  it("given lists with spaces, repeated and by commas, reads every entry", () => {
    const { serviceCodes, ids } = read({
      service_code: ["voice, wifi", "mobile-data"],
      service_request_id: "NH-26-0001,, NH-26-0002",
    });
    expect(serviceCodes).toEqual(["voice", "wifi", "mobile-data"]);
    expect(ids).toEqual(["NH-26-0001", "NH-26-0002"]);
  });

  it("given more ids than an answer holds, asks for the first thousand", () => {
    const service_request_id = Array.from({ length: 1_500 }, (_, index) => `NH-26-${index}`).join(",");
    expect(read({ service_request_id }).ids).toHaveLength(1_000);
  });

  it("given several mistakes, names each", () => {
    try {
      read({ status: "new", service_code: "001", page: "-1", start_date: "x" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Open311Error);
      expect((error as Open311Error).problems).toHaveLength(4);
    }
  });

  it("given anything at all, reads it or refuses it as 400, never breaks", () => {
    const value = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((at) => at.toISOString()),
    );
    const names = [
      "service_request_id",
      "service_code",
      "start_date",
      "end_date",
      "status",
      "page",
      "page_size",
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (query) => {
        try {
          const { from, until, pageSize } = read(query);
          expect(until.getTime() - from.getTime()).toBeLessThanOrEqual(90 * day);
          expect(pageSize).toBeLessThanOrEqual(1_000);
        } catch (error) {
          expect(error).toMatchObject({ status: 400 });
        }
      }),
    );
  });
});
