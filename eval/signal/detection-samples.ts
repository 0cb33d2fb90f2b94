import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { localityBySlug } from "../../src/localities/find-locality.ts";
import type { LocalityProfile } from "../../src/localities/schema.ts";
import { conversationParts } from "../../src/signal-reports/parse/conversation-parts.ts";
import { detectionFeatures } from "../../src/signal-reports/parse/detection-features.ts";
import { evidenceOf, readDetails } from "../../src/signal-reports/parse/read-details.ts";
import { readSignalSet, signalParts } from "./signal-set.ts";

/** A labelled message as the model sees it; `part` names who wrote it and when. */
export type DetectionSample = { id: string; part: string; features: string[]; right: boolean };
type Labelled = { id: string; part: string; locality: string; messages: string[]; isReport: boolean };
type Misread = Record<string, readonly string[]>;

/** Parts whose messages shaped the rules as they were written: what the rules say of these tells nothing. */
const withoutVerdict = ["tune", "waves"];

/**
 * Every labelled message with its features. The rules' verdict is that of their first reading, before they were mended
 * for the part (`first-misread.json` lists where it was wrong), so that the model does not trust them too much.
 */
export async function readSamples(profiles: readonly LocalityProfile[]): Promise<DetectionSample[]> {
  const misread: Misread = JSON.parse(await readHere("first-misread.json"));
  return (await readLabelled()).map(({ id, part, locality, messages, isReport }) => {
    const place = localityBySlug(profiles, locality);
    if (!place) throw new Error(`${id}: there is no locality ${locality}`);
    const parts = conversationParts(messages);
    const wasRight = !misread[part]?.includes(id);
    const known = misread[part] !== undefined && !withoutVerdict.includes(part);
    const verdict = known ? { rule: isReport === wasRight } : {};
    const evidence = evidenceOf(readDetails(parts, place));
    return {
      id,
      part,
      right: isReport,
      features: detectionFeatures(parts, place, { ...evidence, ...verdict }),
    };
  });
}

async function readLabelled(): Promise<Labelled[]> {
  const sets = signalParts.map(async (part) =>
    (await readSignalSet(part)).map(({ id, locality, messages, expect }): Labelled => {
      return { id, part, locality, messages, isReport: expect.isReport };
    }),
  );
  const lines = (await readHere("detection.jsonl")).split("\n").filter((line) => line !== "");
  const own = lines.map((line): Labelled => {
    const told = JSON.parse(line) as Pick<Labelled, "id" | "messages" | "isReport">;
    return { ...told, part: "detection", locality: "nam-hoa" };
  });
  return [...(await Promise.all(sets)).flat(), ...own];
}

function readHere(name: string): Promise<string> {
  return readFile(join(import.meta.dirname, name), "utf8");
}
