/** One POST to the product's webhook, with every attempt made; times in ms. */
export type Delivery = {
  id: string;
  event: string;
  oaId: string;
  userId: string;
  body: string;
  signature: string | null;
  /** Overrides the signed header set, for raw events and the probe. */
  headers?: Record<string, string>;
  /** Extra copies posted at the same time as the first. */
  copies?: number;
  state: "waiting" | "delivered" | "failed" | "dropped";
  reason?: string;
  dueAt: number;
  /** Repeats begun so far. */
  retries: number;
  /** The repeat that is planned; guards against planning it twice when copies fail together. */
  planned: number;
  attempts: { at: number; ms: number; status: number | null; error?: string }[];
};

/** One call the product made, as the log shows it; never holds a token. */
export type Call = {
  id: string;
  at: number;
  ms: number;
  method: string;
  endpoint: string;
  oaId: string | null;
  userId: string | null;
  body: unknown;
  accepted: boolean;
  error: number | string;
  message: string;
  fault?: string;
};

type FaultKind =
  | "error"
  | "html"
  | "slow"
  | "timeout-after-accept"
  | "html-after-accept"
  | "reset"
  | "reset-after-accept";

/** A disturbance of the next `times` calls whose endpoint starts with `endpoint` ("*" is every one). */
export type Fault = {
  id: string;
  endpoint: string;
  kind: FaultKind;
  times: number;
  error: number;
  message: string;
  status: number;
  ms: number;
};
