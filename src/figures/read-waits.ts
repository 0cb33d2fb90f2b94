import { sql } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { rowsOf } from "../database/rows.ts";
import { momentOf, packed, packedMoment, unpacked } from "./packed-rows.ts";
import type { Period } from "./period.ts";

/** A resident asked for a person; `answered` is `null` while nobody has. */
export type Wait = { locality: string; asked: Date; answered: Date | null };

/**
 * Each time somebody was handed to a person within the span, and when the first words of a person came, from here or
 * from Zalo's own chat tool. Several turns that wait for the same words are one wait, from the first of them on.
 * @param locality `null` for all places.
 */
export async function readWaits(
  tx: Db,
  locality: string | null,
  { from, until }: Pick<Period, "from" | "until">,
): Promise<Wait[]> {
  const columns = [sql`locality`, packedMoment(sql`asked`), packedMoment(sql`answered`)];
  const [row] = rowsOf(
    await tx.execute(sql`
      select ${packed(columns)} from (
        select asked.locality, min(asked.created_at) as asked, answer.at as answered
        from turns asked
        left join lateral (
          select min(said.created_at) as at from outbox_messages said
          where said.conversation_id = asked.conversation_id and said.kind in ('staff', 'elsewhere')
            and said.created_at >= asked.created_at) answer on true
        where ${locality === null ? sql`true` : sql`asked.locality = ${locality}`} and asked.status = 'handover'
          and asked.created_at >= ${from.toISOString()}::timestamptz
          and asked.created_at < ${until.toISOString()}::timestamptz
        group by asked.locality, asked.conversation_id, answer.at) as waited`),
  );
  return unpacked(row?.packed).map(([slug = "", asked, answered]) => ({
    locality: slug,
    asked: new Date(Number(asked)),
    answered: momentOf(answered),
  }));
}
