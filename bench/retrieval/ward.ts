import { parseArgs } from "node:util";
import { buildIndex, search, serializeIndex } from "../../src/knowledge/retrieval/index.ts";
import { articlesWithoutSome } from "./articles.ts";
import { CONDITIONS, seeded, typedAs } from "./noise.ts";
import { measurePlaces } from "./places.ts";

/** The ward's own base: figures as JSON lines. Every fourth way of asking is left out of the index and asked. */
const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "knowledge/articles" },
    knowledge: { type: "string", default: "knowledge" },
    places: { type: "string", default: "258" },
  },
});
const { documents, heldOut } = articlesWithoutSome(values.articles, 0.25, 3);
const started = performance.now();
const index = buildIndex(documents);
const buildMs = performance.now() - started;
const bytes = serializeIndex(index).byteLength;
console.log(
  JSON.stringify({
    articles: documents.length,
    asked: heldOut.length,
    build_ms: round(buildMs),
    index_mb: round(bytes / 1e6),
  }),
);

for (const { text } of heldOut) search(index, text);
for (const condition of CONDITIONS) {
  const random = seeded(9);
  const times: number[] = [];
  const found = { first: 0, five: 0 };
  for (const { text, relevant } of heldOut) {
    const typed = typedAs(condition, text, random);
    const before = performance.now();
    const { hits } = search(index, typed);
    times.push(performance.now() - before);
    const at = hits.findIndex((hit) => hit.id === relevant);
    if (at === 0) found.first++;
    if (at >= 0 && at < 5) found.five++;
  }
  times.sort((a, b) => a - b);
  const share = (count: number) => round((100 * count) / heldOut.length);
  console.log(
    JSON.stringify({
      condition,
      "recall@1": share(found.first),
      "recall@5": share(found.five),
      p50_ms: round(times[times.length >> 1] ?? 0),
      p95_ms: round(times[Math.floor(times.length * 0.95)] ?? 0),
    }),
  );
}

// Places share what is the same for all; each adds its own words.
const questions = heldOut.map(({ text }) => text);
console.log(JSON.stringify(await measurePlaces(values.knowledge, Number(values.places), questions)));

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
