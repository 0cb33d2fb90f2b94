import { asc } from "drizzle-orm";
import { answerCorrections } from "../database/schema/index.ts";
import type { Verb } from "./verb.ts";
import { withSystem } from "./with-system.ts";

/** What may follow a question that none of our articles answers. */
const refusals = ["unknown", "out_of_scope", "clarify", "handover"];

/**
 * Staff's corrections as lines of a question set (`eval/README.md`). `expect.article` is the one they chose, `null` for
 * none; the facts that must stand in the answer are for whoever brings the line into a set.
 */
export const evalCorrectionsVerb: Verb = {
  summary: "prints what staff said an answer should have been, as lines of a question set",
  flags: {},
  run: (_flags, print) =>
    withSystem({}, async ({ database }) => {
      const rows = await database.db.select().from(answerCorrections).orderBy(asc(answerCorrections.id));
      for (const row of rows) print(asQuestion(row));
    }),
};

export function asQuestion(
  row: Pick<typeof answerCorrections.$inferSelect, "id" | "locality" | "question" | "should">,
) {
  const { id, locality, question, should } = row;
  return {
    id: `correction-${id}`,
    set: should === null ? "refuse" : "answerable",
    style: /\p{M}|đ/iu.test(question.normalize("NFD")) ? "accented" : "unaccented",
    locality,
    topic: should ?? "outside",
    messages: [question],
    expect: {
      status: should === null ? refusals : ["answered"],
      must: [],
      mustNot: [],
      harmful: [],
      article: should,
    },
  };
}
