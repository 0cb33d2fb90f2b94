/** The webhook page of the developer console, plus the disturbances a test can ask for. */
export type WebhookSettings = {
  enabled: boolean;
  retry: boolean;
  /** Sources disagree on whether Zalo repeats after an answer other than 200 or only when no connection opened. */
  retryOn: "not-200" | "no-connection";
  timeoutMs: number;
  /** “Lọc cú pháp”: only texts that start with # are delivered. */
  syntaxFilter: boolean;
  switchedOff: string[];
  failedEvents: number;
  duplicate: { next: number; copies: number };
  reorder: { size: number; held: string[] };
};

/** All switches on, retries on, no disturbance. */
export const newWebhookSettings = (): WebhookSettings => ({
  enabled: true,
  retry: true,
  retryOn: "not-200",
  timeoutMs: 2000,
  syntaxFilter: false,
  switchedOff: [],
  failedEvents: 0,
  duplicate: { next: 0, copies: 0 },
  reorder: { size: 0, held: [] },
});
