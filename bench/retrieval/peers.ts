import type { Plain } from "./baseline.ts";

/** Finds the ids for a question, best first. */
export type Finder = (query: string, limit: number) => string[] | Promise<string[]>;
export type Peer = {
  name: string;
  /** Asks every n-th question only: the slow ones would take hours. */
  every: number;
  open(corpus: Plain[]): Promise<{ find: Finder; close?(): Promise<void> }>;
};

/** Without types on purpose: a benchmark runs with whichever of them is installed. */
// biome-ignore lint/suspicious/noExplicitAny: the packages are optional
const load = async (name: string): Promise<any> => import(name);

const words = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The usual search libraries and PostgreSQL's own full text, as their documentation has one use them. */
export const PEERS: Peer[] = [
  {
    name: "minisearch",
    every: 5,
    async open(corpus) {
      const { default: MiniSearch } = await load("minisearch");
      const engine = new MiniSearch({ fields: ["title", "text"], searchOptions: { boost: { title: 4 } } });
      engine.addAll(corpus);
      return {
        find: (query, limit) =>
          engine
            .search(query)
            .slice(0, limit)
            .map(({ id }: Plain) => id),
      };
    },
  },
  {
    name: "wink-bm25",
    every: 5,
    async open(corpus) {
      const { default: bm25 } = await load("wink-bm25-text-search");
      const engine = bm25();
      engine.defineConfig({ fldWeights: { title: 4, text: 1 }, bm25Params: { k1: 1.2, b: 0.75, k: 1 } });
      engine.definePrepTasks([words]);
      for (const { id, title, text } of corpus) engine.addDoc({ title, text }, id);
      engine.consolidate();
      return { find: (query, limit) => engine.search(query, limit).map(([id]: [string]) => id) };
    },
  },
  {
    name: "flexsearch",
    every: 5,
    async open(corpus) {
      const { default: FlexSearch } = await load("flexsearch");
      const engine = new FlexSearch.Index({ tokenize: "strict", encode: words });
      for (const [at, { title, text }] of corpus.entries()) engine.add(at, `${title} ${text}`);
      return {
        find: (query, limit) =>
          engine.search(query, { limit, suggest: true }).map((at: number) => corpus[at]?.id ?? ""),
      };
    },
  },
  {
    name: "orama",
    every: 120,
    async open(corpus) {
      const { create, insertMultiple, search } = await load("@orama/orama");
      const engine = create({ schema: { id: "string", title: "string", text: "string" } });
      await insertMultiple(
        engine,
        corpus.map(({ id, title, text }) => ({ id, title, text })),
      );
      return {
        async find(query, limit) {
          const { hits } = await search(engine, {
            term: query,
            properties: ["title", "text"],
            boost: { title: 4 },
            limit,
          });
          return hits.map(({ document }: { document: Plain }) => document.id);
        },
      };
    },
  },
  {
    name: "postgres-full-text",
    every: 10,
    async open(corpus) {
      const { PGlite } = await load("@electric-sql/pglite");
      const db = await PGlite.create();
      await db.exec("create table article (id text, words tsvector)");
      for (let at = 0; at < corpus.length; at += 200) {
        const rows = corpus.slice(at, at + 200);
        await db.query(
          `insert into article select id, setweight(to_tsvector('simple', title), 'A') || to_tsvector('simple', body)
           from unnest($1::text[], $2::text[], $3::text[]) as row (id, title, body)`,
          [
            rows.map(({ id }) => id),
            rows.map(({ title }) => title),
            rows.map(({ text }) => text.slice(0, 200_000)),
          ],
        );
      }
      await db.exec("create index on article using gin (words); analyze article");
      return {
        async find(query, limit) {
          const asked = [...new Set(words(query))].join(" | ");
          const { rows } = await db.query(
            `select id from article, to_tsquery('simple', $1) asked where words @@ asked
             order by ts_rank(words, asked) desc limit $2`,
            [asked, limit],
          );
          return rows.map(({ id }: { id: string }) => id);
        },
        close: () => db.close(),
      };
    },
  },
];
