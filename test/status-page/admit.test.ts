import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { statusGuesses } from "../../src/database/schema/index.ts";
import { statusSecret } from "../../src/signal-reports/status-link.ts";
import { minutes } from "../support/clock.ts";
import { databaseKinds } from "../support/databases.ts";
import { openStatusWorld, type StatusWorld } from "./status-world.ts";

const wrong = "0".repeat(20);

describe.each(databaseKinds)("who may open a report's page on %s", (kind) => {
  let world: StatusWorld;
  beforeAll(async () => {
    world = await openStatusWorld(kind);
  });
  afterAll(() => world.close());

  const newCode = async () => (await world.file()).request.code;
  const guess = async (code: string, secret = wrong) =>
    (await world.get(`/status/${code}?k=${secret}`)).status;
  const guesses = async (code: string, times: number) => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time += 1) statuses.push(await guess(code));
    return statuses;
  };

  it("given the link of the chat, opens, in small letters too", async () => {
    const code = await newCode();
    expect((await world.get(world.linkOf(code))).status).toBe(200);
    expect((await world.get(world.linkOf(code).replace(code, code.toLowerCase()))).status).toBe(200);
  });

  it("given no secret, a wrong one, another report's or an unknown code, answers all in the same words", async () => {
    const [code, other] = [await newCode(), await newCode()];
    const paths = [
      `/status/${code}`,
      `/status/${code}?k=`,
      `/status/${code}?k=${wrong}`,
      `/status/${code}?k=${statusSecret(world.tools, other)}`,
      `/status/${code}?k=${statusSecret(world.tools, code)}0`,
      `/status/${code}?k=${statusSecret(world.tools, code).slice(1)}`,
      `/status/NH-26-9999?k=${wrong}`,
      `/status/NH-26-9998?k=${statusSecret(world.tools, "NH-26-9998")}`,
      "/status/everything?k=1",
      `/status/${code}/photo/x?k=${wrong}`,
    ];
    const answers = await Promise.all(paths.map((path) => world.get(path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });

  it("given eleven wrong guesses within an hour, refuses the eleventh; an hour later counts anew", async () => {
    const code = await newCode();
    expect(await guesses(code, 12)).toEqual([...Array<number>(10).fill(404), 429, 429]);
    world.clock.advance(minutes(61));
    expect(await guesses(code, 1)).toEqual([404]);
  });

  it("given a code that does not exist, counts the same, so that nobody learns which do", async () => {
    expect(await guesses("NH-26-7777", 11)).toEqual([...Array<number>(10).fill(404), 429]);
  });

  it("given many wrong guesses by others, the resident's own link still opens", async () => {
    const code = await newCode();
    await guesses(code, 11);
    expect(await guess(code, statusSecret(world.tools, code))).toBe(200);
  });

  it("given guesses at once, counts every one", async () => {
    const code = await newCode();
    const statuses = await Promise.all(Array.from({ length: 15 }, () => guess(code)));
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  it("given an hour gone by, keeps no count of those who tried", async () => {
    await guess(await newCode());
    world.clock.advance(minutes(61));
    const last = await newCode();
    await guess(last);
    const kept = await world.db.select().from(statusGuesses);
    expect(kept.map(({ code, wrong: count }) => [code, count])).toEqual([[last, 1]]);
  });

  it("given pages that are no guess at all, counts nothing", async () => {
    await world.db.delete(statusGuesses);
    const code = await newCode();
    for (const path of [world.linkOf(code), `/status/${code}`, "/status/x?k=1"]) await world.get(path);
    expect(await world.db.$count(statusGuesses)).toBe(0);
  });
});
