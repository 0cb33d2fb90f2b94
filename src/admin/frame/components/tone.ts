import type { IconName } from "./icon.tsx";

/** What a colour means; each also has its drawing and its words, so that nobody needs the colour. */
export type Tone = "plain" | "info" | "good" | "warn" | "bad";

export const toneIcon: Record<Tone, IconName | null> = {
  plain: null,
  info: "info",
  good: "good",
  warn: "warn",
  bad: "bad",
};
