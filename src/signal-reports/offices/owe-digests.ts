import { and, eq, ne } from "drizzle-orm";
import { type Db, inTransaction } from "../../database/database.ts";
import { localities, officeChannels, officeMessages } from "../../database/schema/index.ts";
import { isDayOff } from "../../localities/calendar/is-day-off.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { vietnamDay, vietnamOffset } from "../../localities/vietnam-time.ts";
import { countOpenCalls } from "../call-tasks/count-open-calls.ts";
import type { ReportTools } from "../report-tools.ts";
import { oweOffice } from "./owe-office.ts";
import { readTrouble } from "./read-trouble.ts";

const minutesOfDay = { from: 7 * 60 + 30, to: 9 * 60 };

/**
 * At 07:30 of a working day each place's coordinating office is owed a digest of what failed, is stuck or overdue,
 * once a day; a server that starts late makes it up until 09:00. A day without trouble has none.
 */
export async function oweDigests(tools: ReportTools, db: Db): Promise<void> {
  const now = tools.now();
  const minute = Math.floor(((now.getTime() + vietnamOffset) % 86_400_000) / 60_000);
  if (minute < minutesOfDay.from || minute >= minutesOfDay.to) return;
  const step = `digest:${vietnamDay(now)}`;
  for (const locality of await withoutDigest(db, step)) {
    const place = tools.placeOf(locality);
    const { days, calendar } = place.workingHours;
    if (isDayOff(vietnamDay(now), days, calendar)) continue;
    await inTransaction(db, async (tx) => {
      const { overdue, unsent, failing } = await readTrouble(tx, locality, now);
      const calls = await countOpenCalls(tx, locality);
      if (overdue.length + unsent.length + failing.length + calls.count === 0) return;
      const officeId = coordinatorOf(place);
      await oweOffice(tools, tx, { locality, officeId, requestId: null, what: "digest", step });
    });
  }
}

/** The office that coordinates most reports of a place: the one its last rule names. */
function coordinatorOf({ profile }: ServedPlace): string {
  const last = profile.signal.rules.at(-1);
  return last?.coordinator ?? last?.receiver ?? profile.responsibilities["weak-signal"].receiver;
}

/** The places that can be told and have not been today; one query a minute for a whole province. */
async function withoutDigest(db: Db, step: string): Promise<string[]> {
  const told = new Set(
    (
      await db
        .selectDistinct({ locality: officeMessages.locality })
        .from(officeMessages)
        .where(eq(officeMessages.step, step))
    ).map(({ locality }) => locality),
  );
  const reachable = await db
    .selectDistinct({ locality: officeChannels.locality })
    .from(officeChannels)
    .innerJoin(localities, eq(localities.slug, officeChannels.locality))
    .where(and(ne(officeChannels.status, "off"), ne(officeChannels.kind, "webhook")));
  return reachable.map(({ locality }) => locality).filter((locality) => !told.has(locality));
}
