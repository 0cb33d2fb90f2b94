import type { Db } from "../../database/database.ts";
import { officerLinkCodes } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";
import { linkCodePurpose } from "./link-officer.ts";

const officerName = "office_channels.name";

const livesMs = 24 * 3_600_000;

/**
 * A code that an officer types once in the ward's Zalo, “cán bộ 482913”; valid for a day, kept as a digest.
 * @param random 0 ≤ x < 1, from a source nobody can foresee.
 */
export async function issueLinkCode(
  { db, sealer, random, now }: { db: Db; sealer: Sealer; random: () => number; now: Date },
  { locality, officeId, name }: { locality: string; officeId: string; name: string },
): Promise<{ code: string; expiresAt: Date }> {
  const expiresAt = new Date(now.getTime() + livesMs);
  for (;;) {
    const code = String(Math.floor(random() * 1_000_000)).padStart(6, "0");
    const added = await db
      .insert(officerLinkCodes)
      .values({
        codeDigest: sealer.digest(code, linkCodePurpose),
        locality,
        officeId,
        sealedName: sealer.seal(name, officerName),
        expiresAt,
      })
      .onConflictDoNothing()
      .returning({ locality: officerLinkCodes.locality });
    if (added.length === 1) return { code, expiresAt };
  }
}
