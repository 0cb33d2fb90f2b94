import { coarse } from "../dossier/coarse-place.ts";
import { officeName } from "../news/news-text.ts";
import { isOpen, statusWords } from "../states.ts";
import { whereWords } from "./case-lines.ts";
import { isTask } from "./enqueue-office-message.ts";
import type { OfficeMessage } from "./office-tools.ts";
import type { OfficeCase } from "./read-case.ts";

/**
 * The body of a webhook: what happened, and the report with the field names of Open311 GeoReport v2 and its own
 * (`operators`, `services`, `voices`, `speeds`). Nobody's name, number or own words.
 */
export function webhookBody(
  { what, step, officeId, createdAt }: OfficeMessage,
  { request, place, voices, households, since, speeds }: OfficeCase,
): string {
  const spot = isTask(what) ? { place: { lat: request.lat, lon: request.lon } } : coarse(request);
  return JSON.stringify({
    type: `service_request.${what}`,
    timestamp: createdAt.toISOString(),
    data: {
      step,
      jurisdiction_id: request.locality,
      service_request_id: request.code,
      status: isOpen(request.status) || request.status === "resolved" ? "open" : "closed",
      status_notes: statusWords[request.status],
      service_code: request.services[0] ?? "unknown",
      agency_responsible: officeName(place, request.receiver),
      notified_office: officeId,
      requested_datetime: request.filedAt.toISOString(),
      updated_datetime: request.updatedAt.toISOString(),
      expected_datetime: request.answerBy.toISOString(),
      address: whereWords({ request, place } as OfficeCase),
      lat: spot.place?.lat ?? null,
      long: spot.place?.lon ?? null,
      services: request.services,
      operators: request.operators,
      urgent: request.urgent,
      voices,
      households: households > 0 ? households : null,
      since,
      speeds: speeds.map(({ down, up, ping }) => ({ down, up, ping })),
    },
  });
}
