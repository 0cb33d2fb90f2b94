import { decideTurn } from "../../conversation/decide-turn.ts";
import type { TurnOutcome } from "../../conversation/types.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { maskPersonalData } from "../../security/mask-personal-data.ts";
import { noReportFacts } from "../../signal-reports/report-facts.ts";
import type { LocalKnowledge } from "../local-knowledge.ts";
import { normalizeText } from "../text/index.ts";

/** What a resident of the place who has just come would be answered; nothing is kept. */
export function tryQuestion(
  text: string,
  { place, knowledge, now }: { place: ServedPlace; knowledge: LocalKnowledge; now: Date },
): TurnOutcome {
  const { text: masked, secrets } = maskPersonalData(normalizeText(text));
  return decideTurn({
    event: { kind: "text", text: masked, secrets },
    state: { greetedAt: now.toISOString() },
    mode: { name: "bot" },
    place,
    knowledge,
    now,
    reports: noReportFacts,
    newId: () => "trial",
  });
}
