import { z } from "zod";
import type { Sealer } from "../../security/sealer.ts";

const purpose = "staff.second_factor_setup";
const setupOf = z.object({ totpUri: z.string(), backupCodes: z.array(z.string()) });

/** What a person needs to set an authenticator up; shown once. */
export type SecondFactorSetup = z.infer<typeof setupOf>;

export function readSetup(body: Record<string, unknown>): SecondFactorSetup {
  return setupOf.parse({ totpUri: body.totpURI, backupCodes: body.backupCodes });
}

export function sealSetup(sealer: Sealer, setup: SecondFactorSetup): string {
  return sealer.seal(JSON.stringify(setup), purpose);
}

export function openSetup(sealer: Sealer, sealed: string): SecondFactorSetup | null {
  try {
    return setupOf.parse(JSON.parse(sealer.open(sealed, purpose)));
  } catch {
    return null;
  }
}
