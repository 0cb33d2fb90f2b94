import { decideTurn } from "../../../src/conversation/decide-turn.ts";
import type {
  CitizenEvent,
  ConversationState,
  Mode,
  TurnContext,
  TurnOutcome,
} from "../../../src/conversation/types.ts";
import { maskPersonalData } from "../../../src/security/mask-personal-data.ts";
import type { ReportAct } from "../../../src/signal-reports/report-act.ts";
import {
  noReportFacts,
  type OwnReport,
  type ReportFacts,
  type SimilarReport,
} from "../../../src/signal-reports/report-facts.ts";
import { type Ask, buttonsOf, contextOf, textOf, workday } from "../../assistant/sample.ts";

export type Said = TurnOutcome & { text: string; buttons: string[] };

/** Built once: an index takes longer than all the turns of a test. */
const usual = contextOf("");

/** One resident of Ngọc Lặc (where there are thôn) telling of their signal, turn after turn, without a database. */
export function telling(options: Ask = {}, more: Partial<TurnContext> = {}) {
  let state: ConversationState = options.state ?? {};
  let mode: Mode = { name: "bot" };
  let now = options.now ?? workday;
  let reports: ReportFacts = options.reports ?? noReportFacts;
  let ids = 0;

  const context = options.articles ? contextOf("", options) : usual;

  const turn = (event: CitizenEvent): Said => {
    const newId = () => {
      ids += 1;
      return `picture-${ids}`;
    };
    const outcome = decideTurn({ ...context, ...more, event, now, mode, state, reports, newId });
    // As the column keeps it.
    state = JSON.parse(JSON.stringify(outcome.state));
    mode = outcome.mode ?? mode;
    return { ...outcome, text: textOf(outcome), buttons: buttonsOf(outcome) };
  };
  const say = (typed: string): Said => {
    const { text, secrets } = maskPersonalData(typed);
    return turn({ kind: "text", text, secrets });
  };
  return {
    say,
    /** Several messages, one after the other. @returns what the last one brought. */
    sayAll: (...texts: [string, ...string[]]): Said => texts.map(say).at(-1) as Said,
    share: (lat: number, lon: number) => turn({ kind: "location", lat, lon }),
    send: (pictures: number, text = "") =>
      turn({
        kind: "media",
        media: "image",
        text,
        secrets: [],
        urls: Array.from({ length: pictures }, (_, index) => `https://photo.zdn.vn/${ids}-${index}.jpg`),
      }),
    turn,
    wait: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    know: (facts: Partial<ReportFacts>) => {
      reports = { ...reports, ...facts };
    },
    state: () => state,
    draft: () => {
      if (!state.report) throw new Error("No report is being told");
      return state.report;
    },
  };
}

export const hour = 3_600_000;
export const day = 24 * hour;

/** The report a turn files. */
export function filed({ act }: TurnOutcome): Extract<ReportAct, { do: "file" }> {
  if (act?.do !== "file") throw new Error(`Nothing is filed, but ${JSON.stringify(act)}`);
  return act;
}

export function similar(more: Partial<SimilarReport> = {}): SimilarReport {
  return {
    requestId: 7,
    code: "NL-26-0042",
    area: "Thôn 5",
    areaKey: "hamlet:5",
    lat: null,
    lon: null,
    operators: ["viettel"],
    services: ["voice"],
    at: new Date(workday.getTime() - day),
    voices: 12,
    mine: false,
    ...more,
  };
}

export function own(more: Partial<OwnReport> = {}): OwnReport {
  return {
    requestId: 7,
    voiceId: 70,
    code: "NL-26-0042",
    status: "in_progress",
    area: "Thôn 5",
    receiver: "culture",
    filedAt: new Date(workday.getTime() - 3 * day),
    updatedAt: new Date(workday.getTime() - day),
    verdictAsked: false,
    voices: 1,
    link: "https://counter.test/status/NL-26-0042?k=abc",
    ...more,
  };
}
