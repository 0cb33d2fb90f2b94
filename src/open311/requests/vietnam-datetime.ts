import { vietnamOffset } from "../../localities/vietnam-time.ts";

/** W3C format with Vietnam's offset: `2026-11-20T09:00:00+07:00`. */
export function vietnamDatetime(at: Date): string {
  return `${new Date(at.getTime() + vietnamOffset).toISOString().slice(0, 19)}+07:00`;
}
