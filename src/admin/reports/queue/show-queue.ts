import type { PageStatus, StaffPage } from "../../admin-route.ts";
import type { FormState } from "../../frame/components/index.ts";
import type { QueueFilter } from "./queue-filter.ts";

/** What comes back with a form that could not be carried out. */
type Extras = { form?: FormState; refusal?: string; status?: PageStatus };

export type ShowQueue = (page: StaffPage, filter: QueueFilter, extras?: Extras) => Promise<Response>;
