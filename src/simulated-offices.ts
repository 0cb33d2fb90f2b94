import type { Db } from "./database/database.ts";
import { officeChannels } from "./database/schema/index.ts";
import type { LocalityProfile } from "./localities/schema.ts";

/**
 * Gives the offices that a place's rules name a mail box of the simulator, so that a report can be followed to its
 * office without any setting. `.test` is never a real domain (RFC 2606); what stands already is left alone.
 */
export async function addSimulatedOffices(
  db: Db,
  { slug, signal }: LocalityProfile,
  now: Date,
): Promise<void> {
  const offices = new Set(
    signal.rules.flatMap(({ receiver, coordinator, told }) => [receiver, coordinator ?? receiver, told]),
  );
  const channels = [...offices].map((officeId) => ({
    locality: slug,
    officeId,
    kind: "email" as const,
    address: `${officeId}@${slug}.test`,
    createdAt: now,
  }));
  await db.insert(officeChannels).values(channels).onConflictDoNothing();
}
