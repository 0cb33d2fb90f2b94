import type { ServedPlace } from "../../localities/served-place.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import {
  closedStatuses,
  type DeclineReason,
  declineReasons,
  type RequestStatus,
  statusWords,
} from "../../signal-reports/states.ts";
import { type Open311Service, serviceOf } from "../services/services.ts";
import { publicPlace } from "./public-place.ts";
import { vietnamDatetime } from "./vietnam-datetime.ts";

/** One request in the specification's fields and order. */
export type PublicRequest = {
  service_request_id: string;
  status: "open" | "closed";
  status_notes: string;
  service_name: string | null;
  service_code: string;
  description: null;
  agency_responsible: string;
  service_notice: null;
  requested_datetime: string;
  updated_datetime: string;
  expected_datetime: string;
  address: string;
  address_id: null;
  zipcode: null;
  lat: number | null;
  long: number | null;
  media_url: null;
};

/**
 * What everybody may read of a report: nothing a resident wrote or sent, no person, no exact spot. Fixed and waiting
 * for the reporter's word is still open here, because “closed” is not “fixed”.
 */
export function publicRequest(request: ServiceRequest, place: ServedPlace): PublicRequest {
  const { code, status, filedAt, updatedAt, closedAt, answerBy, receiver } = request;
  const service = serviceShown(request);
  const { address, lat, long } = publicPlace(request, place);
  return {
    service_request_id: code,
    status: isClosed(status) ? "closed" : "open",
    status_notes: statusNotes(request),
    service_name: service?.service_name ?? null,
    service_code: service?.service_code ?? "unknown",
    description: null,
    agency_responsible: officeName(place, receiver),
    service_notice: null,
    requested_datetime: vietnamDatetime(filedAt),
    updated_datetime: vietnamDatetime(isClosed(status) ? (closedAt ?? updatedAt) : updatedAt),
    expected_datetime: vietnamDatetime(answerBy),
    address,
    address_id: null,
    zipcode: null,
    lat,
    long,
    media_url: null,
  };
}

/** A report may name several services; a client knows one, the first. */
function serviceShown({ services: [first = "unknown"] }: ServiceRequest): Open311Service | undefined {
  return serviceOf(first) ?? serviceOf("unknown");
}

function statusNotes({ status, declineReason }: ServiceRequest): string {
  if (status !== "closed_declined" || declineReason === null) return statusWords[status];
  return `đã đóng. Lý do: ${declineReasons[declineReason as DeclineReason] ?? declineReason}`;
}

function isClosed(status: RequestStatus): boolean {
  return (closedStatuses as readonly RequestStatus[]).includes(status);
}
