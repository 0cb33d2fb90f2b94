import { inTransaction } from "../database/database.ts";
import { auditLog } from "../database/schema/index.ts";
import { localityBySlug } from "../localities/find-locality.ts";
import type { NodeSystem } from "../open-node-system.node.ts";
import { setPart } from "../staff/add-person.ts";
import { createSignInLink } from "../staff/create-sign-in-link.ts";
import { everywhere, roleFits } from "../staff/grant-rules.ts";
import { LastManager } from "../staff/last-manager.ts";
import { type Role, roles } from "../staff/permissions.ts";
import { StaffRefused } from "../staff/staff-refused.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

const required = { type: "string", required: true } as const;

export const staffAddVerb: Verb = {
  summary: `adds a member of staff, or gives them a part in another place, and prints a one-time sign-in link (roles: ${roles.join(" ")}; operator with --locality '*', office with --office ID)`,
  flags: { locality: required, email: required, name: required, role: required, office: { type: "string" } },
  run: (flags, print) =>
    withSystem({}, async (system) => {
      const { database, adapters } = system;
      const { locality, role, officeId } = await partOf(system, flags);
      const { email = "", name = "" } = flags;
      const tools = { ...adapters, sealer: system.sealer };
      const { userId, path } = await inTransaction(database.db, async (tx) => {
        const { userId } = await setPart(tools, tx, { locality, email, name, role, officeId });
        const line = {
          action: "staff.add",
          subject: "staff",
          subjectId: userId,
          details: { role, officeId },
        };
        const by = { at: adapters.now(), locality, staffId: "command line", role: "operator" };
        await tx.insert(auditLog).values({ ...by, ...line });
        return { userId, path: await createSignInLink(tools, tx, userId) };
      }).catch(inWords);
      const signInLink = system.turnTools.publicUrl + path;
      print({ id: userId, locality, email: email.trim().toLowerCase(), role, office: officeId, signInLink });
    }),
};

async function partOf(system: NodeSystem, flags: Record<string, string>) {
  const given = flags.locality ?? "";
  const role = roles.find((known) => known === flags.role);
  if (!role) throw new UsageError(`--role is one of: ${roles.join(" ")}`);
  const place = given === everywhere ? null : await placeOf(system, given);
  const locality = place?.slug ?? everywhere;
  if (!roleFits(role, locality)) throw new UsageError(wrongPlace(role));
  const officeId = role === "office" ? (flags.office ?? null) : null;
  if (role === "office" && !place?.offices.some(({ id }) => id === officeId))
    throw new UsageError(`--office is one of: ${place?.offices.map(({ id }) => id).join(" ")}`);
  return { locality, role, officeId };
}

async function placeOf({ database, knowledge, adapters }: NodeSystem, given: string) {
  const now = adapters.now();
  await knowledge.refresh(database.db, now);
  const profiles = knowledge.places().map(({ slug }) => knowledge.forLocality(slug, now).place.profile);
  const place = localityBySlug(profiles, given);
  if (!place) throw new UsageError(`There is no locality “${given}”`);
  return place;
}

function wrongPlace(role: Role): string {
  return role === "operator"
    ? "An operator serves all places: --locality '*'"
    : `The role ${role} belongs to one place: --locality SLUG`;
}

function inWords(error: unknown): never {
  if (error instanceof LastManager)
    throw new UsageError(
      `--role: this is the last administrator there, add another one first. ${error.message}`,
    );
  if (error instanceof StaffRefused) throw new UsageError(`--${error.field}: ${error.message}`);
  throw error;
}
