import type { Asker } from "../asking/asker.ts";
import type { Question } from "../asking/question.ts";
import { checkAnswer, type Grounds } from "./check-answer.ts";
import { judgeAnswer } from "./judge-answer.ts";
import type { Judged } from "./summarise.ts";

/** Asks and judges every question, in order. */
export async function judgePart(asker: Asker, grounds: Grounds, questions: Question[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const question of questions) {
    const answer = await asker.ask(question.id, question.locality, question.messages);
    judged.push({
      question,
      answer,
      judgement: judgeAnswer(question, answer),
      complaints: checkAnswer(grounds, question.locality, answer),
    });
  }
  return judged;
}
