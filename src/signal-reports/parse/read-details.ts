import type { Part } from "./conversation-parts.ts";
import { type AreaPlace, findAreas } from "./find-areas.ts";
import { findSince } from "./find-since.ts";
import { findSpeed } from "./find-speed.ts";
import { gather } from "./gather.ts";
import type { Evidence } from "./is-report.ts";
import type { Speed } from "./types.ts";

export type Details = { area: string[]; since: string | null; speed: Speed | null };

/** Where, since when and how fast, as all parts of a conversation tell it. */
export function readDetails(parts: readonly Part[], place: AreaPlace): Details {
  return {
    area: gather(parts, ({ text }) => findAreas(text, place)),
    since: parts.reduce<string | null>((known, { text }) => findSince(text) ?? known, null),
    speed: parts.reduce<Speed | null>((known, { text }) => merged(known, findSpeed(text)), null),
  };
}

/** Which of them are told; a fast line is measured, yet nothing to complain of. */
export function evidenceOf({ area, since, speed }: Details): Evidence {
  return { area: area.length > 0, since: since !== null, measured: speed !== null && !isFast(speed) };
}

function merged(known: Speed | null, said: Speed | null): Speed | null {
  if (!known || !said) return said ?? known;
  return { down: said.down ?? known.down, up: said.up ?? known.up, ping: said.ping ?? known.ping };
}

/** From 50 Mbit/s down: far above a weak line. */
function isFast({ down }: Speed): boolean {
  return down !== null && down >= 50;
}
