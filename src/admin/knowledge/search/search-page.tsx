import type { TurnOutcome } from "../../../conversation/types.ts";
import type { Explanation, NearMatch } from "../../../knowledge/trial/explain-search.ts";
import type { OutboundMessage } from "../../../outbox/outbound-message.ts";
import { Field, FormActions, KeyValues, Rows, Section } from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";
import { AreaTabs } from "../area-tabs.tsx";
import { ZaloPreview } from "../preview.tsx";

type Props = {
  base: string;
  question: string;
  day: string;
  wrongDay: boolean;
  outcome: TurnOutcome | null;
  messages: OutboundMessage[];
  why: Explanation | null;
  titleOf: (id: string) => string;
  placeName: string;
};

const kindWords: Record<NearMatch["kind"], string> = {
  article: "Bài",
  expired: "Bài đã hết hiệu lực",
  off: "Bài đang tắt",
  draft: "Bài chưa kiểm chứng",
  topic: "Câu trả lời soạn sẵn",
};

const percent = (share: number) => `${Math.round(share * 100)} %`;

export function SearchPage(props: Props) {
  const { base, question, day, wrongDay, outcome, messages, why, titleOf, placeName } = props;
  return (
    <>
      <AreaTabs base={base} here="search" />
      <form method="get" action={`${base}/knowledge/search`} class="form" aria-label="Thử hỏi">
        <Field name="q" label="Câu hỏi, gõ như người dân gõ" value={question} required maxlength={500} />
        <Field
          name="on"
          label="Hỏi vào ngày"
          kind="date"
          value={day}
          error={wrongDay ? "Ngày này không có; đang xem như hôm nay." : undefined}
        />
        <FormActions submit="Hỏi thử" />
      </form>
      {outcome && (
        <Section title={`Người dân ${placeName} sẽ đọc`}>
          <KeyValues
            pairs={[
              ["Kết quả", turnStatusWords(outcome.status)],
              [
                "Trả lời từ bài",
                outcome.articleId && (
                  <a href={`${base}/knowledge/${outcome.articleId}`}>{titleOf(outcome.articleId)}</a>
                ),
              ],
              ["Độ chắc", outcome.score === null ? "không tìm trong các bài" : percent(outcome.score)],
            ]}
          />
          {messages.length > 0 ? (
            <ZaloPreview messages={messages} label="Trả lời như trên Zalo" />
          ) : (
            <p class="quiet">Trợ lý im lặng.</p>
          )}
        </Section>
      )}
      {why && <Why why={why} base={base} question={question} />}
    </>
  );
}

function Why({ why, base, question }: { why: Explanation; base: string; question: string }) {
  const { near, signals, restored } = why;
  return (
    <Section title="Vì sao">
      <KeyValues
        pairs={[
          ["Trợ lý hiểu là", restored && restored !== question ? restored : null],
          ["Phần câu hỏi có trong bài gần nhất", percent(signals.coverage)],
          ["Phần câu hỏi trùng một cách hỏi của bài đó", percent(signals.heading)],
          ["Các từ đứng đúng thứ tự", percent(signals.pairs)],
          ["Hơn bài thứ hai", percent(signals.gap)],
        ]}
      />
      <Rows
        caption="Các bài gần câu hỏi nhất"
        head={[
          "Gần với",
          "Loại",
          "Cách hỏi giống nhất",
          { title: "Giống", kind: "number" },
          { title: "Điểm", kind: "number" },
        ]}
        rows={near.map(({ kind, id, title, wording, alike, score }) => [
          kind === "topic" ? title : <a href={`${base}/knowledge/${id}`}>{title}</a>,
          kindWords[kind],
          wording ?? "",
          percent(alike),
          percent(score),
        ])}
        empty="Không có bài nào gần câu này."
      />
      <p class="hint">
        Bài gần mà chưa được chọn: thêm cách hỏi giống câu này vào bài đó. Bài được chọn mà không đúng: xem
        cách hỏi giống nhất, sửa hoặc bỏ cách hỏi ấy.
      </p>
    </Section>
  );
}
