import { and, arrayContains, eq, gte, ilike, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { serviceRequests } from "../../../database/schema/index.ts";
import type { ServedPlace } from "../../../localities/served-place.ts";
import { vietnamOffset } from "../../../localities/vietnam-time.ts";
import { addWorkingHours } from "../../../localities/working-time.ts";
import { areaKey } from "../../../signal-reports/duplicates/index.ts";
import { closedStatuses, openStatuses } from "../../../signal-reports/states.ts";
import type { QueueFilter } from "./queue-filter.ts";
import { type QueueTab, soonWorkingHours } from "./tabs.ts";

const dayMs = 86_400_000;
const { status, acknowledgeBy, answerBy } = serviceRequests;

/** By when the office that holds a report has to act next; null while it waits for somebody else. */
export const due = sql<Date | null>`case when ${status} = 'submitted' then ${acknowledgeBy}
  when ${status} in ('acknowledged', 'in_progress') then ${answerBy} end`.mapWith(answerBy);

const moment = (at: Date) => sql`${at.toISOString()}::timestamptz`;
const ofOffice = inArray(status, ["submitted", "acknowledged", "in_progress"]);

/** The rows of one tab. */
export function inTab(tab: QueueTab, place: ServedPlace, now: Date): SQL | undefined {
  switch (tab) {
    case "open":
      return inArray(status, [...openStatuses]);
    case "new":
      return eq(status, "submitted");
    case "late":
      return and(ofOffice, sql`${due} < ${moment(now)}`);
    case "soon":
      return and(ofOffice, sql`${due} >= ${moment(now)}`, sql`${due} < ${moment(soonBy(place, now))}`);
    case "doing":
      return inArray(status, ["acknowledged", "in_progress", "awaiting_carrier"]);
    case "citizen":
      return inArray(status, ["awaiting_citizen", "resolved"]);
    case "done":
      return inArray(status, [...closedStatuses]);
    case "all":
      return undefined;
  }
}

function soonBy(place: ServedPlace, now: Date): Date {
  return addWorkingHours(now, soonWorkingHours, place.workingHours);
}

/** Everything else a filter says. */
export function narrowedBy(filter: QueueFilter, place: ServedPlace): SQL | undefined {
  const { q, operator, service, area, office, urgent, assignee, label, from, to, incident } = filter;
  const { operators, services, receiver, assigneeId, labels, filedAt, incidentId } = serviceRequests;
  return and(
    q ? searched(q, place) : undefined,
    filter.status ? eq(status, filter.status) : undefined,
    operator ? arrayContains(operators, [operator]) : undefined,
    service ? arrayContains(services, [service]) : undefined,
    area ? inArea(area, place) : undefined,
    office ? eq(receiver, office) : undefined,
    urgent ? eq(serviceRequests.urgent, true) : undefined,
    assignee ? (assignee === "-" ? isNull(assigneeId) : eq(assigneeId, assignee)) : undefined,
    label ? arrayContains(labels, [label]) : undefined,
    from ? gte(filedAt, startOfDay(from)) : undefined,
    to ? lt(filedAt, startOfDay(to, 1)) : undefined,
    incident ? eq(incidentId, Number(incident)) : undefined,
  );
}

function searched(q: string, place: ServedPlace): SQL | undefined {
  return or(ilike(serviceRequests.code, `%${literal(q)}%`), inArea(q, place));
}

/** As it is written, or as another person writes the same hamlet: “x5” finds “Xóm 5”. */
function inArea(words: string, { profile }: ServedPlace): SQL | undefined {
  const key = areaKey(words, profile);
  const { area } = serviceRequests;
  return or(ilike(area, `%${literal(words)}%`), key ? eq(serviceRequests.areaKey, key) : undefined);
}

const literal = (words: string) => words.replace(/[\\%_]/g, "\\$&");

/** The first moment of a day in Vietnam, some days later. */
function startOfDay(day: string, daysLater = 0): Date {
  return new Date(Date.parse(day) - vietnamOffset + daysLater * dayMs);
}
