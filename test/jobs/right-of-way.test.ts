import { describe, expect, it } from "vitest";
import { createRightOfWay } from "../../src/jobs/right-of-way.ts";

/** Work that starts and ends when told. */
function steps() {
  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    started.push(name);
    return new Promise<string>((done) => ends.set(name, () => done(name)));
  };
  const settle = () => new Promise((turn) => setImmediate(turn));
  const end = async (name: string) => {
    ends.get(name)?.();
    await settle();
  };
  return { started, work, end, settle };
}

function openRoad() {
  const clock = { at: Date.parse("2026-11-20T09:00:00+07:00") };
  const waits: { ms: number; pass: () => void }[] = [];
  const delay = (ms: number) => new Promise<void>((pass) => waits.push({ ms, pass }));
  return {
    clock,
    waits,
    road: createRightOfWay({ now: () => new Date(clock.at), delay, stormPerSecond: 30, longestWaitMs: 250 }),
  };
}

describe("the right of way", () => {
  it("given nothing that goes first, begins other work at once and waits for no clock", async () => {
    const { road, waits } = openRoad();
    const { started, work, settle } = steps();
    void road.lane(1)(work("turn"));
    await settle();
    expect(started).toEqual(["turn"]);
    expect(waits).toEqual([]);
  });

  it("given acknowledgements under way, begins other work when the last of them is done", async () => {
    const { road, waits } = openRoad();
    const { started, work, end, settle } = steps();
    void road.first(work("first"));
    void road.first(work("second"));
    void road.lane(2)(work("turn"));
    await settle();
    expect(started).toEqual(["first", "second"]);
    expect(waits.map(({ ms }) => ms)).toEqual([250]);
    await end("first");
    expect(started).not.toContain("turn");
    await end("second");
    expect(started).toContain("turn");
  });

  it("given a load without a gap, begins other work after the longest wait", async () => {
    const { road, waits } = openRoad();
    const { started, work, settle } = steps();
    void road.first(work("acknowledgement"));
    void road.lane(1)(work("turn"));
    await settle();
    waits[0]?.pass();
    await settle();
    expect(started).toEqual(["acknowledgement", "turn"]);
  });

  it("never holds back an acknowledgement, whatever else is under way", async () => {
    const { road } = openRoad();
    const { started, work, settle } = steps();
    void road.lane(1)(work("turn"));
    void road.first(work("acknowledgement"));
    await settle();
    expect(started).toContain("acknowledgement");
  });

  it("given a full lane, keeps to its number and to the order of coming", async () => {
    const { road } = openRoad();
    const { started, work, end, settle } = steps();
    const lane = road.lane(2);
    for (const name of ["a", "b", "c", "d"]) void lane(work(name));
    await settle();
    expect(started).toEqual(["a", "b"]);
    await end("b");
    expect(started).toEqual(["a", "b", "c"]);
    await end("a");
    expect(started).toEqual(["a", "b", "c", "d"]);
  });

  it("given two lanes, one that is full does not stop the other", async () => {
    const { road } = openRoad();
    const { started, work, settle } = steps();
    void road.lane(1)(work("turn"));
    void road.lane(1)(work("delivery"));
    await settle();
    expect(started).toEqual(["turn", "delivery"]);
  });

  it("given a storm, begins other work only after the longest wait, until the storm has passed", async () => {
    const { road, waits, clock } = openRoad();
    const { started, work, settle } = steps();
    const lane = road.lane(5);
    for (let number = 0; number < 3; number += 1) await road.first(async () => {});
    void lane(work("in the storm"));
    await settle();
    expect(started).toEqual([]);
    waits[0]?.pass();
    await settle();
    expect(started).toEqual(["in the storm"]);
    clock.at += 200;
    void lane(work("afterwards"));
    await settle();
    expect(started).toEqual(["in the storm", "afterwards"]);
  });

  it("given as many acknowledgements over a longer time, sees no storm", async () => {
    const { road, clock } = openRoad();
    const { started, work, settle } = steps();
    for (let number = 0; number < 6; number += 1) {
      await road.first(async () => {});
      clock.at += 60;
    }
    void road.lane(1)(work("turn"));
    await settle();
    expect(started).toEqual(["turn"]);
  });

  it("given a clock set back during a storm, does not wait for the old time", async () => {
    const { road, clock } = openRoad();
    const { started, work, settle } = steps();
    for (let number = 0; number < 3; number += 1) await road.first(async () => {});
    clock.at -= 3_600_000;
    void road.lane(1)(work("turn"));
    await settle();
    expect(started).toEqual(["turn"]);
  });

  it("given work that fails, passes the failure on and the place to the next", async () => {
    const { road } = openRoad();
    const { started, work, settle } = steps();
    const lane = road.lane(1);
    const failing = lane(() => Promise.reject(new Error("the turn failed")));
    void lane(work("next"));
    await expect(failing).rejects.toThrow("the turn failed");
    await settle();
    expect(started).toEqual(["next"]);
  });

  it("given an acknowledgement that fails, lets waiting work go on", async () => {
    const { road } = openRoad();
    const { started, work, settle } = steps();
    let fail = (_error: Error) => {};
    const acknowledgement = road.first(
      () =>
        new Promise<void>((_done, failed) => {
          fail = failed;
        }),
    );
    void road.lane(1)(work("turn"));
    await settle();
    fail(new Error("not stored"));
    await expect(acknowledgement).rejects.toThrow("not stored");
    await settle();
    expect(started).toEqual(["turn"]);
  });
});
