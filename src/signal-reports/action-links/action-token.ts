import type { actionLinks } from "../../database/schema/index.ts";
import type { Sealer } from "../../security/sealer.ts";

export type ActionLink = typeof actionLinks.$inferSelect;
type Signed = Pick<ActionLink, "id" | "requestId" | "officeId" | "action">;

const purpose = "action link";
/** 128 bits. */
const macLength = 32;

/** What stands behind `/o/`: the link's id and what proves that we wrote it for this report, office and action. */
export function actionToken({ sealer }: { sealer: Sealer }, link: Signed): string {
  return `${link.id}.${macOf(sealer, link)}`;
}

/** The id a token names; `null` when it has no token's form. */
export function linkIdOf(token: string): string | null {
  return /^([0-9a-z-]{8,64})\.[0-9a-f]{32}$/.exec(token)?.[1] ?? null;
}

/** Whether the token is the link's own; takes as long for a near miss as for a far one. */
export function isGenuine({ sealer }: { sealer: Sealer }, token: string, link: Signed): boolean {
  const expected = actionToken({ sealer }, link);
  if (expected.length !== token.length) return false;
  let different = 0;
  for (let index = 0; index < expected.length; index += 1)
    different |= expected.charCodeAt(index) ^ token.charCodeAt(index);
  return different === 0;
}

function macOf(sealer: Sealer, { id, requestId, officeId, action }: Signed): string {
  return sealer.digest(`${id}|${requestId}|${officeId}|${action}`, purpose).slice(0, macLength);
}
