import type { ServiceRequest } from "./actor.ts";

export const operators = ["viettel", "vinaphone", "mobifone", "vietnamobile", "other"] as const;
export type Operator = (typeof operators)[number];
const services = ["mobile-data", "voice", "fixed-broadband", "wifi", "unknown"] as const;
export type Service = (typeof services)[number];

/** One person's word: what they see, in their own terms. */
export type Voice = {
  conversationId: number | null;
  operators: Operator[];
  indoors: "indoor" | "outdoor" | "both" | null;
  hours: "all-day" | "evening" | "daytime" | "sometimes" | null;
  /** As typed: “từ hôm bão”. */
  since: string | null;
  households: number | null;
  /** Mbit/s and ms. */
  speed: { down: number | null; up: number | null; ping: number | null } | null;
  /** Sealed together: words and landmark, personal data masked; a caller's contact as the staff typed it. */
  details: { words: string; landmark: string | null; contact: string | null };
  mediaIds: string[];
};

/** What is wrong, and where. */
export type Trouble = Pick<ServiceRequest, "area" | "lat" | "lon" | "outside" | "urgent"> & {
  services: Service[];
  operators: Operator[];
};

export type Filing = {
  locality: string;
  channel: ServiceRequest["channel"];
  trouble: Trouble;
  voice: Voice;
};
