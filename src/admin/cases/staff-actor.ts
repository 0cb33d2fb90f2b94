import type { Actor } from "../../signal-reports/actor.ts";

/** Whoever is signed in is the administrator of every place. */
export const staffActor = {
  kind: "staff",
  localities: "*",
  staffId: "admin",
  via: "admin",
} as const satisfies Actor;
