import { describe, expect, it } from "vitest";
import { receiveWithin } from "../../src/health/deadline.ts";
import { createLogger } from "../../src/health/logger.ts";

const now = () => new Date("2026-11-20T09:00:00+07:00");

function lines(level: "debug" | "info" | "warn" | "error" | "silent") {
  const written: string[] = [];
  const logger = createLogger({ level, now, write: (line) => written.push(line) });
  return { logger, written };
}

describe("the log", () => {
  it.each([
    ["debug", 4],
    ["info", 3],
    ["warn", 2],
    ["error", 1],
    ["silent", 0],
  ] as const)("given level %s, writes %i of the four kinds", (level, count) => {
    const { logger, written } = lines(level);
    for (const kind of ["debug", "info", "warn", "error"] as const) logger[kind]("something");
    expect(written).toHaveLength(count);
  });

  it("given fields, writes one JSON object on one line", () => {
    const { logger, written } = lines("info");
    logger.info("event", { text: "hai\ndòng", count: 2 });
    expect(written[0]).not.toContain("\n");
    expect(JSON.parse(written[0] ?? "")).toEqual({
      at: "2026-11-20T02:00:00.000Z",
      level: "info",
      event: "event",
      text: "hai\ndòng",
      count: 2,
    });
  });

  it("given a database error, keeps its code and kind and none of the statement's parameters", () => {
    const { logger, written } = lines("info");
    const cause = Object.assign(new Error("duplicate key"), {
      code: "23505",
      detail: "Key (id)=(038123456789)",
    });
    const error = new Error("Failed query: insert …\nparams: 038123456789", { cause });
    logger.error("request_failed", { error });
    expect(written[0]).not.toContain("038123456789");
    expect(JSON.parse(written[0] ?? "").error).toMatchObject({ message: "duplicate key", code: "23505" });
  });

  it("given another error, keeps its name, words and place", () => {
    const { logger, written } = lines("info");
    logger.error("job_failed", { error: new RangeError("too far") });
    const { error } = JSON.parse(written[0] ?? "");
    expect(error).toMatchObject({ name: "RangeError", message: "too far" });
    expect(error.stack).toContain("logger.test.ts");
  });
});

describe("a deadline", () => {
  it("given work in time, hands its result over; given failing work, its failure", async () => {
    const within = receiveWithin(() => new Promise(() => {}));
    expect(await within(Promise.resolve(7), 10)).toBe(7);
    await expect(within(Promise.reject(new Error("no")), 10)).rejects.toThrow("no");
  });

  it("given work that is late, stops waiting, and its later failure disturbs nobody", async () => {
    const within = receiveWithin(async () => {});
    let fail = (_error: Error) => {};
    const work = new Promise((_done, failed) => {
      fail = failed;
    });
    await expect(within(work, 1_500)).rejects.toMatchObject({ name: "DeadlineError" });
    fail(new Error("late"));
    await new Promise((turn) => setImmediate(turn));
  });
});
