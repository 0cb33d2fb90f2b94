import { z } from "zod";

const days = (usual: number) => z.int().min(30).max(3650).default(usual);
const words = z.string().trim().min(1).max(300).nullable().default(null);

/** How a place works at its counter, beside who handles what: decided by its staff, each with a usual value. */
export const deskSettings = {
  /** `secondPerson`: an answer is approved by somebody else; left out, wherever two people may approve. */
  knowledge: z.strictObject({ secondPerson: z.boolean().optional() }).prefault({}),
  /** `public`: the page of honest figures is open to everybody. */
  figures: z.strictObject({ public: z.boolean().default(false) }).prefault({}),
  /** Working hours without a single event after which Zalo may have switched the webhook off; `null`: never. */
  oa: z
    .strictObject({ silentAfterWorkingHours: z.int().min(2).max(200).nullable().default(16) })
    .prefault({}),
  /** Plain days; nothing open is ever erased (`docs/personal-data.md`). */
  retention: z
    .strictObject({ conversationDays: days(730), reportDays: days(1095), pictureDays: days(730) })
    .prefault({}),
  /** The place's own lines in what residents read; `null` leaves the usual words alone. */
  texts: z.strictObject({ greeting: words, privacy: words, away: words }).prefault({}),
};
