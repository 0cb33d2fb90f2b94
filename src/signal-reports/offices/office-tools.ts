import type { Db } from "../../database/database.ts";
import type { officeChannels, officeMessages } from "../../database/schema/index.ts";
import type { Logger } from "../../health/logger.ts";
import type { Mailer } from "../../mail/mail.ts";
import type { MediaStores } from "../../media/stores/open-media-stores.ts";
import type { WriteDossier } from "../dossier/dossier-files.ts";
import type { ReportTools } from "../report-tools.ts";

/** What telling an office needs beside a report's own tools. */
export type OfficeTools = ReportTools & {
  db: Db;
  mailer: Mailer;
  stores: MediaStores;
  fetch: typeof fetch;
  logger: Logger;
  /** Draws a carrier letter's documents; left out where the runtime cannot. */
  writeDossier?: WriteDossier;
  /** The addresses behind a name, so that a webhook's own may be refused; left out where the runtime cannot tell. */
  lookup?: (hostname: string) => Promise<string[]>;
};

export type OfficeMessage = typeof officeMessages.$inferSelect;
export type OfficeChannel = typeof officeChannels.$inferSelect;
export type OwedOnChannel = { message: OfficeMessage; channel: OfficeChannel };

/** What became of a message on its way; only what certainly did not arrive may be tried again. */
export type Delivery =
  | { outcome: "accepted"; ref: string }
  | { outcome: "refused"; reason: string; permanent: boolean }
  | { outcome: "unknown"; reason: string };
