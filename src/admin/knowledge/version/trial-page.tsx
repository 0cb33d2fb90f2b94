import type { Effect, TrialAnswer, TrialQuestion } from "../../../knowledge/trial/compare-answers.ts";
import type { Trial } from "../../../knowledge/trial/run-trial.ts";
import { Badge, Breadcrumb, Notice, Rows, Stats, type Tone } from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";

type Props = { base: string; versionId: number; trial: Trial; titleOf: (id: string) => string };

const effects: Record<Effect, { tone: Tone; words: string }> = {
  worse: { tone: "bad", words: "Kém đi" },
  other: { tone: "warn", words: "Khác đi" },
  better: { tone: "good", words: "Tốt lên" },
};

const fromWords: Record<TrialQuestion["from"], string> = {
  asked: "người dân vừa hỏi",
  corrected: "cán bộ đã sửa",
  wording: "cách hỏi ghi trong bài",
  evaluation: "câu kiểm tra có sẵn",
};

/** What would be answered otherwise, a line each, what would be lost first. */
export function TrialPage({ base, versionId, trial: { tried, changes }, titleOf }: Props) {
  const here = `${base}/knowledge/versions/${versionId}`;
  const count = (effect: Effect) => changes.filter((change) => change.effect === effect).length;
  const answer = ({ articleId, status }: TrialAnswer) =>
    articleId ? titleOf(articleId) : turnStatusWords(status);
  return (
    <>
      <Breadcrumb steps={[[here, `Bản số ${versionId}`]]} here="Thử trước khi dùng" />
      <p>
        {`Đã thử ${tried} câu: câu người dân vừa hỏi, câu cán bộ đã sửa, cách hỏi của bài này và của các bài gần nhất, bộ câu kiểm tra có sẵn.`}
      </p>
      <Stats
        label="Kết quả thử"
        stats={(["worse", "other", "better"] as const).map((effect) => ({
          label: effects[effect].words,
          value: String(count(effect)),
          tone: count(effect) > 0 ? effects[effect].tone : "plain",
        }))}
      />
      {changes.length === 0 && <Notice tone="good">Không câu nào bị trả lời khác đi.</Notice>}
      <Rows
        caption="Câu hỏi sẽ được trả lời khác đi"
        head={["Câu hỏi", "Kết quả", "Đang trả lời từ", "Sẽ trả lời từ", "Đúng ra là"]}
        rows={changes.map(({ question, before, after, effect }) => [
          <>
            {question.text} <span class="quiet">({fromWords[question.from]})</span>
          </>,
          <Badge tone={effects[effect].tone}>{effects[effect].words}</Badge>,
          answer(before),
          answer(after),
          question.should === undefined
            ? ""
            : question.should === null
              ? "Không bài nào"
              : titleOf(question.should),
        ])}
        empty="Các câu đã thử đều được trả lời như trước."
      />
      <p>
        <a class="button" href={here}>
          Quay lại bản này
        </a>
      </p>
    </>
  );
}
