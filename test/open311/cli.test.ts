import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCli, runCli } from "../cli/run-cli.ts";

describe("the commands for Open311 keys", () => {
  let cli = "";
  let folder = "";
  beforeAll(async () => {
    cli = await buildCli();
    folder = await mkdtemp(join(tmpdir(), "cua-so-open311-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => runCli(cli, args, { DATA_DIR: join(folder, "data") });

  it("given a locality by its alias, prints a key once, lists it without it, and takes it back once", async () => {
    const made = await run("open311:key", "--locality", "quang-trung", "--label", "Cổng của tỉnh");
    expect([made.code, made.lines]).toEqual([
      0,
      [
        {
          id: expect.stringMatching(/^[0-9a-f]{12}$/),
          key: expect.stringMatching(/^o311_[0-9a-f]{48}$/),
          locality: "phu-son",
          label: "Cổng của tỉnh",
        },
      ],
    ]);
    const [{ id = "", key = "" } = {}] = made.lines as { id: string; key: string }[];
    const listed = await run("open311:keys");
    expect(listed.lines).toMatchObject([{ id, locality: "phu-son", revokedAt: null }]);
    expect(listed.stdout).not.toContain(key);
    expect((await run("open311:revoke", "--id", id)).lines).toEqual([{ id, revoked: true }]);
    expect((await run("open311:revoke", "--id", id)).code).toBe(2);
    expect((await run("open311:keys")).lines).toMatchObject([{ id, revokedAt: expect.any(String) }]);
  });

  it.each([
    ["an unknown locality", ["--locality", "ha-noi", "--label", "x"], "There is no locality “ha-noi”"],
    ["no label", ["--locality", "*"], "--label is missing"],
    ["an empty label", ["--locality", "*", "--label", " "], "--label says whose key it is"],
  ])("given %s, says so and makes no key", async (_name, args, why) => {
    const { code, stdout, stderr } = await run("open311:key", ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(why);
  });
});
