import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "../../src/database/rows.ts";
import { setPriority } from "../../src/signal-reports/set-priority.ts";
import { resident } from "../journeys/resident.ts";
import { databaseKinds } from "../support/databases.ts";
import { citizen, office, openReportWorld, type ReportWorld, staff } from "./report-world.ts";

/** Words that stand nowhere else, so that one find is one leak. */
const secrets = {
  words: "chuồng bồ câu nhà tôi chập chờn",
  landmark: "gốc đa miếu Cô Hồng",
  contact: "Lưu Thị Ngải 0987 654 321",
  question: "bồn nước màu tím than phải không",
  answer: "cái bồn méo cạnh giàn thiên lý",
  note: "đã gặp chị Ngải bên giàn thiên lý",
  priority: "cụ Ngải đau tim nằm một mình",
};

describe.each(databaseKinds)("what a dump of %s shows", (kind) => {
  let world: ReportWorld;
  beforeAll(async () => {
    world = await openReportWorld(kind);
    for (const id of ["culture", "committee"]) await world.channel(id);
  });
  afterAll(() => world.close());

  /** Every row of every table, the queue's too, as text. */
  async function dump(): Promise<Map<string, string>> {
    const tables = rowsOf(
      await world.db.execute(
        sql`select table_schema as schema, table_name as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      ),
    );
    const found = new Map<string, string>();
    for (const { schema, name } of tables) {
      const table = sql`${sql.identifier(String(schema))}.${sql.identifier(String(name))}`;
      const rows = rowsOf(await world.db.execute(sql`select entry::text as entry from ${table} entry`));
      found.set(`${schema}.${name}`, rows.map(({ entry }) => String(entry)).join("\n"));
    }
    return found;
  }
  const leaks = async (words: Iterable<string>) => {
    const tables = await dump();
    return [...words].flatMap((secret) =>
      [...tables].filter(([, text]) => text.includes(secret)).map(([name]) => `${name}: ${secret}`),
    );
  };

  it("finds a word that stands in the open, so that finding none means something", async () => {
    const { request } = await world.file({ trouble: { area: "Xóm Mỏ Chim" } });
    expect(await leaks(["Xóm Mỏ Chim", request.code])).toContain("public.service_requests: Xóm Mỏ Chim");
  });

  it("given a report's whole life, holds nobody's words, contact or question in the open", async () => {
    const { words, landmark, contact, question, answer, note, priority } = secrets;
    const filed = await world.file({ voice: { details: { words, landmark, contact } } });
    const id = filed.request.id;
    await world.join(id, { details: { words, landmark, contact: null } });
    const urgent = { requestId: id, urgent: true, actor: staff, note: priority };
    await world.run((tx) => setPriority(world.tools, tx, urgent));
    await world.move("ask", id, office("culture"), { note: question });
    await world.move("answer", id, citizen(filed.voiceId), { note: answer });
    await world.move("resolve", id, office("culture"), {
      proof: { kind: "document", number: "12/UBND" },
      note,
    });
    await world.move("reopen", id, citizen(filed.voiceId), { note: answer });
    expect(await leaks(Object.values(secrets))).toEqual([]);
    const logged = JSON.stringify(world.logs);
    for (const secret of Object.values(secrets)) expect(logged).not.toContain(secret);
  });

  it("given a report told in chat, holds nothing of it in the open either, half told or filed", async () => {
    const someone = resident(world.counter, "nam-hoa");
    await someone.say(`xóm 5 sóng viettel yếu lắm, ${secrets.words}`);
    expect(await leaks([secrets.words, secrets.words.normalize("NFD")])).toEqual([]);
    for (const text of ["2", "bỏ qua", "bỏ qua", "1", "1"]) await someone.say(text);
    expect(await leaks([secrets.words])).toEqual([]);
  });
});
