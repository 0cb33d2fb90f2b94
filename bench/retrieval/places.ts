import { parseArticle } from "../../src/knowledge/articles/parse.ts";
import { articleEntry } from "../../src/knowledge/index-entries.ts";
import { createPlaceIndexes } from "../../src/knowledge/place-indexes.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import { type SearchIndex, search } from "../../src/knowledge/retrieval/index.ts";
import { openPlace } from "../../src/localities/open-place.ts";

export type PlaceFigures = {
  places: number;
  /** Building what is the same everywhere. */
  national_build_ms: number;
  /** Opening one place over it, the middle one. */
  place_p50_ms: number;
  /** Memory of everything, then of two places and of one more. */
  all_mb: number;
  two_places_mb: number;
  each_mb: number;
  edit_ms: number;
  p50_ms: number;
  p95_ms: number;
};

/**
 * A province of so many places, each with names of its own: the profiles of the five real ones with other words.
 * Memory is the growth of heap and buffers over the parsed articles; run with `--expose-gc`.
 */
export async function measurePlaces(
  knowledge: string,
  count: number,
  questions: string[],
): Promise<PlaceFigures> {
  const files = await readKnowledgeFiles(knowledge);
  const real = files.localities.map(({ profile }) => openPlace(profile));
  const parsed = files.articles.map(({ id, markdown }) => parseArticle(markdown, id).article);
  const entries = new Map(
    parsed.map((article) => [article.id, articleEntry({ article, confirmedAt: null })]),
  );
  const places = Array.from({ length: count }, (_, at) => madeUp(real, at));
  const before = memory();
  const started = performance.now();
  const indexes = createPlaceIndexes(entries, null);
  const national = performance.now() - started;
  const opened: SearchIndex[] = [];
  const opening: number[] = [];
  let two = 0;
  for (const place of places) {
    const at = performance.now();
    const index = indexes.forPlace(place);
    opening.push(performance.now() - at);
    opened.push(index);
    for (const question of questions.slice(0, 3)) search(index, question);
    if (opened.length === 2) two = memory() - before;
  }
  const all = memory() - before;
  const times: number[] = [];
  for (const [at, question] of questions.entries()) {
    const index = opened[at % Math.min(2, count)];
    if (!index) continue;
    search(index, question);
    const asked = performance.now();
    search(index, question);
    times.push(performance.now() - asked);
  }
  const [first] = parsed.filter(({ status, localities }) => status === "approved" && !localities);
  const edited = new Map(entries);
  if (first) {
    const article = { ...first, title: `${first.title} (đã sửa)` };
    edited.set(first.id, articleEntry({ article, confirmedAt: null }));
  }
  const edit = performance.now();
  const [place] = places;
  if (place) createPlaceIndexes(edited, indexes.national).forPlace(place);
  return {
    places: count,
    national_build_ms: round(national),
    place_p50_ms: round(percentile(opening, 0.5)),
    all_mb: round(all),
    two_places_mb: round(two),
    each_mb: round((all - two) / Math.max(1, count - 2)),
    edit_ms: round(performance.now() - edit),
    p50_ms: round(percentile(times, 0.5)),
    p95_ms: round(percentile(times, 0.95)),
  };
}

function madeUp(real: ReturnType<typeof openPlace>[], at: number): ReturnType<typeof openPlace> {
  const model = real[at % real.length];
  if (!model) throw new Error("There are no places");
  const name = `${["Tân", "Bình", "Hoà", "Xuân", "Đông", "Thắng"][at % 6]} ${["Long", "Thọ", "Lộc", "Phú", "An"][at % 5]}`;
  const own = model.name.replace(/^(xã|phường) /, "");
  const words = Object.fromEntries(
    Object.entries(model.words).map(([key, text]) => [key, text.replaceAll(own, name)]),
  ) as typeof model.words;
  return { ...model, slug: `place-${at}`, name: model.name.replace(own, name), words };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
