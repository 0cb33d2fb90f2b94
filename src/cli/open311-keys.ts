import { localityOf } from "../localities/locality-of.ts";
import { createKey } from "../open311/keys/create-key.ts";
import { listKeys } from "../open311/keys/list-keys.ts";
import { revokeKey } from "../open311/keys/revoke-key.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const open311KeyVerb: Verb = {
  summary: "makes an Open311 key for a locality, or all ('*'), and prints it this once",
  flags: { locality: { type: "string", required: true }, label: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async ({ database: { db }, sealer, adapters: { now, randomBytes } }) => {
      const given = flags.locality ?? "";
      const label = flags.label?.trim() ?? "";
      const locality = given === "*" ? "*" : await localityOf(db, given);
      if (locality === null) throw new UsageError(`There is no locality “${given}”`);
      if (label === "") throw new UsageError("--label says whose key it is");
      const { id, key } = await createKey({ db, sealer, randomBytes, now: now() }, { locality, label });
      print({ id, key, locality, label });
    }),
};

export const open311KeysVerb: Verb = {
  summary: "lists the Open311 keys, without the keys themselves",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database: { db } }) => {
      for (const key of await listKeys(db)) print(key);
    }),
};

export const open311RevokeVerb: Verb = {
  summary: "takes an Open311 key back",
  flags: { id: { type: "string", required: true } },
  run: (flags, print) =>
    withSystem({}, async ({ database: { db }, adapters: { now } }) => {
      const id = flags.id ?? "";
      if (!(await revokeKey(db, id, now()))) throw new UsageError(`No key in force has the id “${id}”`);
      print({ id, revoked: true });
    }),
};
