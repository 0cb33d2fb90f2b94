import { parseArgs } from "node:util";
import { FEATURES } from "../../src/knowledge/retrieval/features.ts";
import { buildIndex, type SearchIndex } from "../../src/knowledge/retrieval/index.ts";
import { rank } from "../../src/knowledge/retrieval/rank.ts";
import { articlesWithoutSome } from "./articles.ts";
import { halfOf, readData } from "./data.ts";
import { fitListwise, type Listing } from "./fit-listwise.ts";
import { seeded, typedAs } from "./noise.ts";

/**
 * Fits the ranking weights on one half of the questions and tries them on the other: `--data DIR` for plain texts,
 * without it on the ward's articles, whose left-out ways of asking are the questions.
 */
const { values } = parseArgs({
  options: { data: { type: "string" }, articles: { type: "string", default: "knowledge/articles" } },
});
const { index, questions } = values.data ? await texts(values.data) : asked(values.articles);

const random = seeded(11);
const listings = questions.flatMap(({ id, text, relevant }) =>
  (["accented", "bareTypo"] as const).map((condition) => {
    const { matches } = rank(index, typedAs(condition, text, random), { limit: 10, scope: undefined });
    const right = matches.map(({ candidate }) =>
      relevant.includes(candidate.layer.documents[candidate.document]?.id ?? ""),
    );
    return { half: halfOf(id), condition, features: matches.map(({ features }) => features), right };
  }),
);
const weights = fitListwise(listings.filter(({ half }) => half === "tune"));
console.log(JSON.stringify(Object.fromEntries(FEATURES.map((name, i) => [name, round(weights[i] ?? 0)]))));
for (const half of ["tune", "held"] as const) {
  for (const condition of ["accented", "bareTypo"] as const) {
    const own = listings.filter((one) => one.half === half && one.condition === condition);
    console.log(JSON.stringify({ half, condition, n: own.length, first_right: round(share(own, weights)) }));
  }
}

async function texts(folder: string) {
  const { corpus, questions } = await readData(folder);
  const documents = corpus.map((document) => ({ ...document, questions: [], sections: [] }));
  return { index: buildIndex(documents), questions };
}

function asked(folder: string): {
  index: SearchIndex;
  questions: { id: string; text: string; relevant: string[] }[];
} {
  const { documents, heldOut } = articlesWithoutSome(folder, 0.25, 3);
  const questions = heldOut.map(({ text, relevant }) => ({ id: relevant, text, relevant: [relevant] }));
  return { index: buildIndex(documents), questions };
}

function share(lists: Listing[], by: number[]): number {
  const scoreOf = (features: Float32Array | undefined) =>
    by.reduce((sum, weight, i) => sum + weight * (features?.[i] ?? 0), 0);
  const right = lists.filter(({ features, right }) => {
    let best = 0;
    for (let i = 1; i < features.length; i++) if (scoreOf(features[i]) > scoreOf(features[best])) best = i;
    return right[best] === true;
  });
  return right.length / Math.max(1, lists.length);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
