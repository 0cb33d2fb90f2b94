import { z } from "zod";
import { retrieveBench } from "../knowledge/retrieval/index.ts";
import { readLines } from "./read-lines.ts";
import { UsageError } from "./usage-error.ts";
import type { Verb } from "./verb.ts";

const document = z.object({
  id: z.coerce.string(),
  title: z.string().default(""),
  text: z.string().default(""),
});
const query = z.object({
  id: z.coerce.string(),
  text: z.string(),
  relevant: z.array(z.coerce.string()).optional(),
});

export const retrievalBenchVerb: Verb = {
  summary: "measures the product's own retriever on any corpus",
  flags: {
    corpus: { type: "string", required: true },
    queries: { type: "string", required: true },
    limit: { type: "string" },
  },
  run: async (flags, print) => {
    const limit = Number(flags.limit ?? 20);
    if (!Number.isInteger(limit) || limit < 1)
      throw new UsageError("--limit is a whole number of at least 1");
    print(
      retrieveBench({
        corpus: await readLines(flags.corpus ?? "", document, '{"id","title","text"}'),
        queries: await readLines(flags.queries ?? "", query, '{"id","text","relevant"}'),
        limit,
        // Linux counts the peak in kB.
        peakMb: () => process.resourceUsage().maxRSS / 1_024,
      }),
    );
  },
};
