import { desc } from "drizzle-orm";
import type { Db } from "../database/database.ts";
import { keptMails } from "../database/schema/index.ts";
import type { Sealer } from "../security/sealer.ts";
import { type KeptContent, keptMail } from "./kept-mailer.ts";

export type KeptMail = KeptContent & { id: number; to: string; at: Date };

/** The mails that were kept instead of sent, newest first. */
export async function readKeptMails(db: Db, sealer: Sealer, most = 50): Promise<KeptMail[]> {
  const rows = await db.select().from(keptMails).orderBy(desc(keptMails.id)).limit(most);
  return rows.map(({ id, recipient, keptAt, sealedMail }) => ({
    id,
    to: recipient,
    at: keptAt,
    ...(JSON.parse(sealer.open(sealedMail, keptMail)) as KeptContent),
  }));
}
