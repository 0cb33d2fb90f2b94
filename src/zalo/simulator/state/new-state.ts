import type { SimulatedOa, SimulatorOptions } from "../options.ts";
import type { OaState, Readings, State } from "./state.ts";
import { newWebhookSettings } from "./webhook-settings.ts";

/** The reading of 2026-11 of every point on which the public documents disagree. */
const newReadings = (): Readings => ({
  quotaCounts: false,
  sentTime: "data",
  receiptSender: "oa",
  seenField: "msg_ids",
  appSecretProof: false,
  perMinute: 4000,
  callbackUrl: null,
  consoleChallenge: null,
  phoneOnline: true,
  submitInfoText: true,
});

/** An account with a paid package of 2,000 messages a month and no Zalo Cloud Account. */
export const newOa = (oa: SimulatedOa): OaState => ({
  ...oa,
  verified: true,
  active: true,
  quotas: { sub: { total: 2000, remain: 2000 }, purchased: 0, reward: 0, cloudBalance: null },
  tags: [],
  templates: [],
  articles: [],
});

/** An empty Zalo with the given accounts and residents. */
export function newState(options: Pick<SimulatorOptions, "oas" | "residents">): State {
  return {
    version: 1,
    sequence: 0,
    clockOffset: 0,
    oas: Object.fromEntries(options.oas.map((oa) => [oa.oaId, newOa(oa)])),
    residents: Object.fromEntries(options.residents.map((one) => [one.userId, one])),
    contacts: {},
    access: {},
    refresh: {},
    codes: {},
    uploads: {},
    media: {},
    messages: [],
    webhook: newWebhookSettings(),
    deliveries: [],
    faults: [],
    calls: [],
    readings: newReadings(),
  };
}
