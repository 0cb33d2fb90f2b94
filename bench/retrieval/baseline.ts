import { fold } from "../../src/knowledge/text/index.ts";

export type Plain = { id: string; title: string; text: string };

const K1 = 1.2;
const B = 0.9;
const TITLE = 4;

/** The floor: plain BM25 over folded syllables and syllable pairs, title four times, nothing else. */
export function buildBaseline(corpus: Plain[]): (query: string, limit: number) => string[] {
  const terms = new Map<string, number>();
  const rows: { term: number[]; times: number[]; length: number }[] = [];
  for (const document of corpus) {
    const counts = new Map<number, number>();
    let length = 0;
    for (const [text, weight] of [
      [document.title, TITLE],
      [document.text, 1],
    ] as const) {
      const words = tokens(text);
      length += words.length * weight;
      for (const term of [...words, ...pairsOf(words)]) {
        let id = terms.get(term);
        if (id === undefined) {
          id = terms.size;
          terms.set(term, id);
        }
        counts.set(id, (counts.get(id) ?? 0) + weight);
      }
    }
    rows.push({ term: [...counts.keys()], times: [...counts.values()], length });
  }
  const average = rows.reduce((sum, row) => sum + row.length, 0) / Math.max(1, rows.length);
  const start = new Uint32Array(terms.size + 1);
  for (const row of rows) for (const term of row.term) start[term + 1] = (start[term + 1] ?? 0) + 1;
  for (let term = 0; term < terms.size; term++) start[term + 1] = (start[term + 1] ?? 0) + (start[term] ?? 0);
  const next = start.slice();
  const documents = new Uint32Array(start.at(-1) ?? 0);
  const impacts = new Float32Array(documents.length);
  for (const [document, row] of rows.entries()) {
    const norm = K1 * (1 - B + (B * row.length) / average);
    for (const [position, term] of row.term.entries()) {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      const times = row.times[position] ?? 0;
      documents[at] = document;
      impacts[at] = (times * (K1 + 1)) / (times + norm);
    }
  }
  const scores = new Float32Array(corpus.length);
  return (query, limit) => {
    scores.fill(0);
    const words = tokens(query);
    for (const word of new Set([...words, ...pairsOf(words)])) {
      const term = terms.get(word);
      if (term === undefined) continue;
      const from = start[term] ?? 0;
      const to = start[term + 1] ?? 0;
      const weight = Math.log(1 + (corpus.length - (to - from) + 0.5) / (to - from + 0.5));
      for (let i = from; i < to; i++) {
        const document = documents[i] as number;
        scores[document] = (scores[document] as number) + weight * (impacts[i] as number);
      }
    }
    return best(scores, limit).map((document) => corpus[document]?.id ?? "");
  };
}

function tokens(text: string): string[] {
  return fold(text.normalize("NFC")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function pairsOf(words: string[]): string[] {
  return words.slice(1).map((word, position) => `${words[position]} ${word}`);
}

function best(scores: Float32Array, limit: number): number[] {
  const kept: number[] = [];
  let floor = 0;
  for (let document = 0; document < scores.length; document++) {
    const score = scores[document] as number;
    if (score <= floor) continue;
    let at = kept.length;
    while (at > 0 && (scores[kept[at - 1] as number] as number) < score) at--;
    kept.splice(at, 0, document);
    if (kept.length > limit) kept.pop();
    if (kept.length === limit) floor = scores[kept[limit - 1] as number] as number;
  }
  return kept;
}
