import type { RequestStatus } from "./states.ts";

/** One of the citizen's own reports, as their conversation needs it. */
export type OwnReport = {
  requestId: number;
  voiceId: number;
  code: string;
  status: RequestStatus;
  area: string | null;
  receiver: string;
  filedAt: Date;
  updatedAt: Date;
  /** Asked “đã tốt chưa?” and not answered since. */
  verdictAsked: boolean;
  /** Everybody who speaks in it. */
  voices: number;
  /** Its status page, with the secret that opens it. */
  link: string;
};

/** An open report near the one being told. */
export type SimilarReport = {
  requestId: number;
  code: string;
  area: string | null;
  areaKey: string | null;
  lat: number | null;
  lon: number | null;
  operators: string[];
  services: string[];
  at: Date;
  voices: number;
  /** The citizen already speaks in it. */
  mine: boolean;
};

/** What a turn knows of reports before it decides; read once, in the turn's transaction. */
export type ReportFacts = {
  /** Newest first, at most twenty. */
  own: OwnReport[];
  /** Only read while a report is being told. */
  similar: SimilarReport[];
  /** Reports filed by this citizen in the last 24 hours. */
  filedToday: number;
  /** Set when this conversation is a linked officer's. */
  officer: Officer | null;
};

/** An open report that one of an officer's offices receives, coordinates, mends or knows of. */
export type OfficerCase = {
  requestId: number;
  code: string;
  version: number;
  status: RequestStatus;
  area: string | null;
  receiver: string;
  acknowledgeBy: Date;
  answerBy: Date;
  /** The office as which this officer may act on it. */
  officeId: string;
};

export type Officer = {
  channelId: number;
  locality: string;
  officeId: string;
  /** Those with the nearest deadline first, at most fifty. */
  cases: OfficerCase[];
};

export const noReportFacts: ReportFacts = { own: [], similar: [], filedToday: 0, officer: null };
