import { randomBytes, randomInt } from "node:crypto";
import { localities } from "../database/schema/index.ts";
import { localityBySlug } from "../localities/find-locality.ts";
import type { LocalityProfile } from "../localities/schema.ts";
import type { NodeSystem } from "../open-node-system.node.ts";
import { isCarrierOffice } from "../signal-reports/dossier/carrier-office.ts";
import { issueLinkCode } from "../signal-reports/officer-chat/issue-link-code.ts";
import { addChannel, refusedChannel } from "../signal-reports/offices/add-channel.ts";
import { listChannels } from "../signal-reports/offices/list-channels.ts";
import { switchChannelOff } from "../signal-reports/offices/switch-channel-off.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

const office = {
  locality: { type: "string", required: true },
  office: { type: "string", required: true },
} as const;

export const officeAddVerb: Verb = {
  summary: "adds a way to reach an office: --email ADDRESS, or --webhook URL [--secret whsec_…] [--private]",
  flags: {
    ...office,
    email: { type: "string" },
    webhook: { type: "string" },
    secret: { type: "string" },
    private: { type: "boolean" },
  },
  run: (flags, print) =>
    withSystem({}, async (system) => {
      const { email, webhook } = flags;
      const address = email ?? webhook;
      if (address === undefined || (email !== undefined && webhook !== undefined))
        throw new UsageError("Give either --email or --webhook");
      const { locality, officeId } = await officeOf(system, flags, true);
      const made = webhook !== undefined && flags.secret === undefined;
      const secret = made ? `whsec_${randomBytes(24).toString("base64")}` : (flags.secret ?? null);
      const channel = {
        locality,
        officeId,
        kind: email === undefined ? ("webhook" as const) : ("email" as const),
        address,
        secret: webhook === undefined ? null : secret,
        mayBePrivate: flags.private !== undefined,
      };
      const refused = refusedChannel(channel);
      if (refused) throw new UsageError(refused);
      const { database, sealer, adapters } = system;
      const id = await addChannel({ db: database.db, sealer, now: adapters.now() }, channel);
      // A secret of our making is said once, here; afterwards it is only kept sealed.
      print({ id, locality, office: officeId, kind: channel.kind, address, ...(made ? { secret } : {}) });
    }),
};

export const officeCodeVerb: Verb = {
  summary: "prints the code an officer types once in the ward's Zalo: “cán bộ 482913”",
  flags: { ...office, name: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async (system) => {
      const { locality, officeId } = await officeOf(system, flags);
      const { database, sealer, adapters } = system;
      const random = () => randomInt(1_000_000) / 1_000_000;
      const { code, expiresAt } = await issueLinkCode(
        { db: database.db, sealer, random, now: adapters.now() },
        { locality, officeId, name: flags.name ?? "" },
      );
      print({ locality, office: officeId, code, type: `cán bộ ${code}`, expiresAt });
    }),
};

export const officeListVerb: Verb = {
  summary: "lists the offices' channels and how they do",
  flags: { locality: { type: "string" } },
  run: (flags, print) =>
    withSystem({}, async (system) => {
      const locality = flags.locality === undefined ? null : (await profileOf(system, flags.locality)).slug;
      for (const channel of await listChannels(system.database.db, locality)) print(channel);
    }),
};

export const officeOffVerb: Verb = {
  summary: "switches a channel off; an officer's Zalo loses its access at once",
  flags: { channel: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async ({ database }) => {
      const id = Number(flags.channel);
      if (!Number.isSafeInteger(id)) throw new UsageError("--channel is the id that office:list prints");
      if (!(await switchChannelOff(database.db, id))) throw new UsageError(`There is no channel ${id}`);
      print({ id, status: "off" });
    }),
};

/** @param orCarrier also one carrier of an office, as `carriers-viettel`, which gets letters and nothing else. */
async function officeOf(system: NodeSystem, flags: Record<string, string>, orCarrier = false) {
  const profile = await profileOf(system, flags.locality ?? "");
  const officeId = flags.office ?? "";
  const known = profile.offices.map(({ id }) => id);
  if (!known.includes(officeId) && !(orCarrier && isCarrierOffice(officeId, known)))
    throw new UsageError(
      `There is no office “${officeId}” in ${profile.slug}; there are ${known.join(", ")}`,
    );
  return { locality: profile.slug, officeId };
}

async function profileOf(
  { database, knowledge, adapters }: NodeSystem,
  slug: string,
): Promise<LocalityProfile> {
  const now = adapters.now();
  await knowledge.refresh(database.db, now);
  const slugs = await database.db.select({ slug: localities.slug }).from(localities);
  const profiles = slugs.map((row) => knowledge.forLocality(row.slug, now).place.profile);
  const profile = localityBySlug(profiles, slug);
  if (!profile) throw new UsageError(`There is no locality “${slug}”`);
  return profile;
}
