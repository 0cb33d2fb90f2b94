import type { RequestRefused } from "../../../signal-reports/request-refused.ts";
import type { PageStatus } from "../../admin-route.ts";

const statuses: Partial<Record<RequestRefused["code"], PageStatus>> = {
  invalid: 422,
  unknown_office: 422,
  wrong_proof: 422,
  not_found: 404,
};

export function statusOfRefusal({ code }: RequestRefused): PageStatus {
  return statuses[code] ?? 409;
}
