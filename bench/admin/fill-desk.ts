import { eq, sql } from "drizzle-orm";
import type { Db } from "../../src/database/database.ts";
import { dossiers, incidents } from "../../src/database/schema/index.ts";
import { createKnowledgeBase } from "../../src/knowledge/knowledge-base.ts";
import { takeSnapshot } from "../../src/signal-reports/dossier/snapshot.ts";
import type { BenchPlace } from "./places.ts";

const placesWithLetters = 20;

/** What staff have begun: letters to carriers, acts on several reports at once, drafts for all places. */
export async function fillDesk(db: Db, places: readonly BenchPlace[], now: Date): Promise<void> {
  const knowledge = createKnowledgeBase({ debug() {}, info() {}, warn() {}, error() {} });
  await knowledge.refresh(db, now);
  const placeOf = (slug: string) => knowledge.forLocality(slug, now).place;
  for (const place of places.slice(0, placesWithLetters)) await fillLetters(db, place, placeOf, now);
  const until = sql`${now.toISOString()}::timestamptz`;
  await db.execute(sql`
    update dossiers set status = case when id % 3 = 0 then 'draft' when id % 3 = 1 then 'sent' else 'answered' end,
      sent_at = case when id % 3 > 0 then created_at end,
      answer_by = case when id % 3 > 0 then created_at + interval '15 days' end,
      answered_at = case when id % 3 = 2 then ${until} end,
      answer = case when id % 3 = 2 then jsonb_build_object('operator', operator, 'station', 'TNN0123', 'distanceM', 1800,
        'cause', 'Khuất núi', 'plan', 'Lắp thêm trạm trong quý I', 'date', '2027-03-31') end`);
  await db.execute(sql`
    insert into bulk_acts (locality, key, staff_id, role, verb, details, items, results, status, created_at, run_at,
      done_at)
    select locality, 'bench-' || k, 'bench-officer', 'officer', 'acknowledge', '{}',
      jsonb_agg(jsonb_build_object('code', code, 'version', version)),
      jsonb_agg(jsonb_build_object('code', code, 'why', case when id % 9 = 0 then 'Phản ánh đã được tiếp nhận.' end)),
      'done', ${until}, ${until}, ${until}
    from (select *, (row_number() over (partition by locality order by id) - 1) / 50 as k from service_requests) r
    where k < 40 group by locality, k`);
  await db.execute(sql`
    insert into article_versions (article_id, locality, written_in, markdown, status, written_by, written_at)
    select id, '*', '*', markdown, 'submitted', 'bench-officer', ${until} from articles order by md5(id) limit 40`);
}

async function fillLetters(
  db: Db,
  { slug, codePrefix }: BenchPlace,
  placeOf: Parameters<typeof takeSnapshot>[0]["placeOf"],
  now: Date,
): Promise<void> {
  const found = await db.select().from(incidents).where(eq(incidents.locality, slug)).orderBy(incidents.id);
  for (const [index, incident] of found.entries()) {
    const number = `${String(index + 1).padStart(2, "0")}/${codePrefix}-VHXH`;
    const snapshot = await takeSnapshot({ placeOf, now: () => now }, db, incident, "viettel", number);
    if (!snapshot) continue;
    await db.insert(dossiers).values({
      locality: slug,
      incidentId: incident.id,
      operator: "viettel",
      number,
      data: { ...snapshot },
      createdAt: incident.openedAt,
    });
  }
}
