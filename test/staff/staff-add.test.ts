import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrate } from "../../src/database/migrate.node.ts";
import { openPostgres } from "../../src/database/open-postgres.ts";
import { auditLog, staffGrants, staffUsers } from "../../src/database/schema/index.ts";
import { buildCli, type CliRun, runCli } from "../cli/run-cli.ts";
import { createPostgresDatabase, migrations } from "../support/databases.ts";

let cli: string;
let env: Record<string, string>;
let database: ReturnType<typeof openPostgres>;

beforeAll(async () => {
  cli = await buildCli();
  const url = await createPostgresDatabase();
  env = {
    DATABASE_URL: url,
    SECRET_KEY: "a secret key for the command line",
    PUBLIC_URL: "https://so.example",
  };
  database = openPostgres(url, { max: 2 });
  await migrate(database, migrations);
});
afterAll(() => database.close());

const add = (locality: string, role: string, ...more: string[]): Promise<CliRun> =>
  runCli(
    cli,
    [
      "staff:add",
      ...["--locality", locality],
      ...["--email", "Van.A@Xa.Example"],
      ...["--name", " Nguyễn  Văn A "],
      ...["--role", role, ...more],
    ],
    env,
  );

/** Somebody else, by a second address. */
async function another(): Promise<string> {
  const at = new Date();
  const user = { id: "khac", name: "Lê Thị B", email: "b@xa.example", createdAt: at, updatedAt: at };
  await database.db.insert(staffUsers).values(user);
  return user.id;
}

describe("members of staff from the command line", () => {
  it("given a new person, prints one line with a link under the public address, and leaves a trace", async () => {
    const added = await add("nam-hoa", "admin");
    expect(added.code).toBe(0);
    expect(added.lines).toHaveLength(1);
    expect(added.lines[0]).toMatchObject({ locality: "nam-hoa", email: "van.a@xa.example", role: "admin" });
    expect(String(added.lines[0]?.signInLink)).toMatch(/^https:\/\/so\.example\/admin\/sign-in\/[\w-]{30,}$/);
    const [user] = await database.db.select().from(staffUsers);
    expect(user).toMatchObject({ name: "Nguyễn Văn A", email: "van.a@xa.example" });
    const trail = await database.db.select().from(auditLog);
    expect(trail).toMatchObject([{ action: "staff.add", locality: "nam-hoa", subjectId: user?.id }]);
  });

  it("given the same address in another place, gives the same person a part there as well", async () => {
    const [first, second] = [await add("nam-hoa", "admin"), await add("quang-trung", "auditor")];
    expect(second.lines[0]).toMatchObject({ id: first.lines[0]?.id, locality: "phu-son" });
    const parts = await database.db
      .select({ locality: staffGrants.locality, role: staffGrants.role })
      .from(staffGrants)
      .where(eq(staffGrants.userId, String(first.lines[0]?.id)));
    expect(parts).toEqual(
      expect.arrayContaining([
        { locality: "nam-hoa", role: "admin" },
        { locality: "phu-son", role: "auditor" },
      ]),
    );
    expect(parts).toHaveLength(2);
  });

  it("given the last administrator, does not make them less, says so in both languages and changes nothing", async () => {
    await add("ngoc-son", "admin");
    const state = async () => [
      await database.db.select().from(staffGrants),
      (await database.db.select().from(auditLog)).length,
    ];
    const before = await state();
    const refused = await add("ngoc-son", "officer");
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain("the last administrator there");
    expect(refused.stderr.normalize("NFC")).toContain("quản trị viên cuối cùng");
    expect(await state()).toEqual(before);
    const [grant] = (await database.db.select().from(staffGrants)).filter(
      ({ locality }) => locality === "ngoc-son",
    );
    expect(grant?.role).toBe("admin");
    await database.db
      .insert(staffGrants)
      .values({ locality: "ngoc-son", userId: await another(), role: "admin", grantedAt: new Date() });
    expect((await add("ngoc-son", "officer")).lines[0]).toMatchObject({ role: "officer" });
  });

  it("given the last operator of all places, keeps them", async () => {
    await add("*", "operator");
    const refused = await add("*", "auditor");
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("the last administrator")]);
  });

  it("given a member of an office, keeps the office", async () => {
    const added = await add("ngoc-lac", "office", "--office", "culture");
    expect(added.lines[0]).toMatchObject({ role: "office", office: "culture" });
  });

  it.each([
    ["a place nobody knows", "no-place", "admin", "There is no locality"],
    ["a role nobody knows", "nam-hoa", "boss", "--role is one of"],
    ["an operator of one place", "nam-hoa", "operator", "--locality '*'"],
    ["an officer of all places", "*", "officer", "--locality SLUG"],
    ["a member of no office", "nam-hoa", "office", "--office is one of"],
  ])("given %s, says what is wrong and changes nothing", async (_what, locality, role, said) => {
    const before = await database.db.select().from(staffGrants);
    const refused = await add(locality, role);
    expect([refused.code, refused.stdout]).toEqual([2, ""]);
    expect(refused.stderr).toContain(said);
    expect(await database.db.select().from(staffGrants)).toEqual(before);
  });
});
