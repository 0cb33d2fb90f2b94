import type { Judged } from "../judging/summarise.ts";

const shownText = 600;

/** Failures of the tuning part, for whoever tunes; the unseen part is never printed. */
export function printFailures(judged: Judged[], most: number): void {
  const failed = judged.filter(
    ({ question, judgement, complaints }) =>
      question.part === "tune" && (judgement.verdict !== "correct" || complaints.length > 0),
  );
  for (const { question, answer, judgement, complaints } of failed.slice(0, most)) {
    const { id, style, locality, messages, expect } = question;
    console.log(`\n== ${id} · ${style} · ${locality} · ${judgement.verdict}`);
    console.log(`asked    ${messages.join(" ‖ ")}`);
    console.log(`expected ${expect.status.join(" ")}`);
    console.log(`got      ${answer.status} ${answer.article ?? ""} ${answer.score ?? ""}`);
    console.log(
      `missing  ${JSON.stringify(judgement.missing)} forbidden ${JSON.stringify(judgement.forbidden)}`,
    );
    if (complaints.length > 0) console.log(`checker  ${complaints.join("; ")}`);
    console.log(`text     ${answer.text.slice(0, shownText).replaceAll("\n", " / ")}`);
    console.log(`buttons  ${answer.buttons.join(" | ")}`);
  }
  console.log(`\n${failed.length} failures`);
}
