import { localityOf } from "../localities/locality-of.ts";
import { linkOfficialAccount } from "../official-accounts/link-official-account.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

export const oaLinkVerb: Verb = {
  summary: "links an Official Account without the browser consent",
  flags: {
    locality: { type: "string", required: true },
    "oa-id": { type: "string", required: true },
    "access-token": { type: "string", required: true },
    "refresh-token": { type: "string", required: true },
    "expires-in": { type: "string", required: true },
  },
  run: (flags, print) =>
    withSystem({}, async ({ database, sealer, adapters }) => {
      const expiresInSeconds = Number(flags["expires-in"]);
      if (!Number.isInteger(expiresInSeconds) || expiresInSeconds <= 0) {
        throw new UsageError("--expires-in is a number of seconds, e.g. 90000");
      }
      const locality = await localityOf(database.db, flags.locality ?? "");
      if (locality === null) throw new UsageError(`There is no locality “${flags.locality}”`);
      const oaId = flags["oa-id"] ?? "";
      const pair = {
        accessToken: flags["access-token"] ?? "",
        refreshToken: flags["refresh-token"] ?? "",
        expiresInSeconds,
      };
      await linkOfficialAccount(database.db, sealer, { oaId, locality, pair }, adapters.now());
      print({ oaId, locality, status: "linked" });
    }),
};
