import { sql } from "drizzle-orm";
import type { Db } from "../../src/database/database.ts";
import { linkOfficialAccount } from "../../src/official-accounts/link-official-account.ts";
import type { Sealer } from "../../src/security/sealer.ts";
import type { BenchPlace } from "./places.ts";

const day = 24 * 3_600_000;

/** Official Accounts, questions without an answer, drafts and what staff have done. */
export async function fillRest(
  db: Db,
  sealer: Sealer,
  places: readonly BenchPlace[],
  now: Date,
): Promise<void> {
  const until = sql`${now.toISOString()}::timestamptz`;
  for (const { oaId, slug } of places) {
    const pair = { accessToken: `access-${oaId}`, refreshToken: `refresh-${oaId}`, expiresInSeconds: 90_000 };
    const linked = { oaId, locality: slug, name: `OA ${slug}`, pair };
    await linkOfficialAccount(db, sealer, linked, new Date(now.getTime() - day));
  }
  await db.execute(sql`
    insert into question_gaps (locality, key, question, reason, count, first_at, last_at)
    select l.slug, 'key ' || n, 'câu hỏi số ' || n || ' về thủ tục chưa có bài', 'unknown', 1 + (n * n) % 23,
      ${until} - random() * interval '300 days', ${until} - random() * interval '60 days'
    from localities l
    join (select locality, count(*) as many from conversations group by locality) c on c.locality = l.slug
    cross join lateral generate_series(1, (2 + c.many / 20)::int) n`);
  await db.execute(sql`
    insert into article_versions (article_id, locality, written_in, markdown, status, written_by, written_at)
    select a.id, l.slug, l.slug, a.markdown, 'submitted', 'bench-officer', ${until}
    from localities l cross join lateral (select * from articles order by md5(id || l.slug) limit 2) a`);
  await db.execute(sql`
    insert into audit_log (at, locality, staff_id, role, action, subject, subject_id)
    select filed_at, locality, 'bench-officer', 'officer', 'report.acknowledge', 'report', code
    from service_requests order by filed_at`);
  await db.execute(sql`vacuum analyze`);
}
