import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { officeChannels, officerLinkCodes } from "../../src/database/schema/index.ts";
import { createPostgresDatabase, migrations } from "../support/databases.ts";
import { buildCli, type CliRun, runCli } from "./run-cli.ts";

let cli: string;
let env: Record<string, string>;
let database: ReturnType<typeof openPostgres>;

beforeAll(async () => {
  cli = await buildCli();
  const url = await createPostgresDatabase();
  env = { DATABASE_URL: url, SECRET_KEY: "a secret key for the command line" };
  database = openPostgres(url, { max: 2 });
  await migrate(database, migrations);
});
afterAll(() => database.close());

const run = (...args: string[]): Promise<CliRun> => runCli(cli, args, env);
const culture = ["--locality", "nam-hoa", "--office", "culture"];

describe("the offices' channels from the command line", () => {
  it("given a mail address, adds it once, lists it and switches it off", async () => {
    const added = await run("office:add", ...culture, "--email", "van-hoa@nam-hoa.example");
    expect(added).toMatchObject({
      code: 0,
      lines: [{ locality: "nam-hoa", office: "culture", kind: "email" }],
    });
    const again = await run("office:add", ...culture, "--email", "van-hoa@nam-hoa.example");
    expect(again.lines[0]?.id).toBe(added.lines[0]?.id);
    await run("office:off", "--channel", String(added.lines[0]?.id));
    const listed = await run("office:list", "--locality", "nam-hoa");
    expect(listed.lines).toHaveLength(1);
    expect(listed.lines[0]).toMatchObject({ address: "van-hoa@nam-hoa.example", status: "off" });
    expect((await run("office:list", "--locality", "ngoc-lac")).lines).toEqual([]);
  });

  it("given a webhook, makes a secret, says it once and keeps it sealed", async () => {
    const added = await run("office:add", ...culture, "--webhook", "https://tinh.example/hook");
    const secret = String(added.lines[0]?.secret);
    expect(secret).toMatch(/^whsec_/);
    const rows = await database.db.select().from(officeChannels);
    expect(JSON.stringify(rows)).not.toContain(secret.slice(6));
    expect((await run("office:list")).stdout).not.toContain(secret.slice(6));
  });

  it("given an alias of a place, adds to the place itself", async () => {
    const args = ["--locality", "quang-trung", "--office", "committee", "--email", "ub@phu-son.example"];
    expect((await run("office:add", ...args)).lines[0]).toMatchObject({ locality: "phu-son" });
  });

  it("given a code for an officer, prints six digits and keeps neither them nor the name", async () => {
    const { lines } = await run("office:code", ...culture, "--name", "Nguyễn Thị Hoa");
    const code = String(lines[0]?.code);
    expect(code).toMatch(/^\d{6}$/);
    expect(lines[0]?.type).toBe(`cán bộ ${code}`);
    const kept = JSON.stringify(await database.db.select().from(officerLinkCodes));
    expect(kept).not.toContain(code);
    expect(kept).not.toContain("Hoa");
  });

  it.each([
    ["neither mail nor webhook", [...culture], "either --email or --webhook"],
    ["both", [...culture, "--email", "a@b.example", "--webhook", "https://b.example"], "either"],
    ["no mail address", [...culture, "--email", "van hoa"], "not a mail address"],
    ["a webhook over http", [...culture, "--webhook", "http://tinh.example"], "only https"],
    ["a private webhook", [...culture, "--webhook", "https://10.0.0.1/x"], "--private"],
    ["a short secret", [...culture, "--webhook", "https://b.example", "--secret", "whsec_abc"], "secret"],
    ["an unknown office", ["--locality", "nam-hoa", "--office", "x", "--email", "a@b.example"], "there are"],
    ["an unknown place", ["--locality", "x", "--office", "culture", "--email", "a@b.example"], "no locality"],
  ])("given %s, refuses in words with exit code 2", async (_what, args, words) => {
    const { code, stdout, stderr } = await run("office:add", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(words);
  });
});
