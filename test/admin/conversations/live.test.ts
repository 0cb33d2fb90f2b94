import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listVersion, threadVersion } from "../../../src/admin/conversations/live/read-version.ts";
import { askEveryMs, streamLastsMs, watch } from "../../../src/admin/conversations/live/watch.ts";
import { databaseKinds } from "../../support/databases.ts";
import { type DeskWorld, openDeskWorld } from "./desk-world.ts";

describe("a stream that says that something changed", () => {
  const collect = async (versions: string[], over = () => false) => {
    const waited: number[] = [];
    const lines: string[] = [];
    const read = async () => versions.shift() ?? "same";
    const wait = async (ms: number) => void waited.push(ms);
    for await (const line of watch({ read, wait, isOver: over })) lines.push(line);
    return { lines, waited };
  };
  const changes = (lines: string[]) => lines.filter((line) => line.includes("event: changed")).length;

  it("given two changes, says so twice and nothing else about them", async () => {
    const { lines } = await collect(["a", "a", "b", "b", "same"]);
    expect(changes(lines)).toBe(2);
    expect(lines.join("")).not.toMatch(/data: (?!1\n)/);
  });

  it("given nothing new, keeps the line open with comments and ends by itself after four minutes", async () => {
    const { lines, waited } = await collect([]);
    expect(changes(lines)).toBe(0);
    expect(waited).toEqual(Array(streamLastsMs / askEveryMs).fill(askEveryMs));
    expect(lines).toHaveLength(1 + streamLastsMs / askEveryMs);
  });

  it("given a page that must be asked for each minute, says so three times in four minutes besides", async () => {
    const lines: string[] = [];
    const same = { read: async () => "same", wait: async () => {}, isOver: () => false };
    for await (const line of watch({ ...same, atLeastEveryMs: 60_000 })) lines.push(line);
    expect(changes(lines)).toBe(3);
  });

  it("given a browser that has gone, asks the database no more", async () => {
    let asked = 0;
    const lines = await collect([], () => {
      asked += 1;
      return asked > 2;
    });
    expect(lines.waited.length).toBeLessThanOrEqual(2);
  });
});

describe.each(databaseKinds)("what a stream watches on %s", (kind) => {
  let world: DeskWorld;
  beforeAll(async () => {
    world = await openDeskWorld(kind);
  });
  afterAll(() => world.close());

  it("given a message, a receipt, a note or somebody who takes it, the versions change; a look changes none", async () => {
    const someone = world.resident(0);
    const list = () => listVersion(world.db, "ngoc-lac");
    const empty = await list();
    await someone.say("gặp cán bộ");
    expect(await list()).not.toBe(empty);
    const { id } = await world.conversationOf(someone);
    const here = `/conversations/${id}`;
    const thread = () => threadVersion(world.db, id);
    let known = await thread();
    const changed = async () => {
      const [before, now] = [known, await thread()];
      known = now;
      return before !== now;
    };
    await world.page(here);
    expect(await changed()).toBe(false);
    world.clock.advance(1_000);
    await someone.act("/seen");
    expect(await changed()).toBe(true);
    await world.post(`${here}/note`, { note: "Gọi lại" });
    expect(await changed()).toBe(true);
    await world.post(`${here}/take`);
    expect(await changed()).toBe(true);
    await world.post(`${here}/reply`, { text: "Chào bác" });
    expect(await changed()).toBe(true);
  });

  it("given the address of the stream, answers as an event stream and can be left", async () => {
    const response = await world.go("/conversations/live");
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(response.headers.get("cache-control")).toBe("no-store");
    const reader = response.body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toContain("retry:");
    await reader?.cancel();
  });
});
