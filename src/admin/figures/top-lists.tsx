import { countWords } from "../../figures/words.ts";
import { Rows, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";
import { conversationsLink } from "./links.ts";

/** What residents asked about most. */
export function TopTopics({ figures: { turns }, period, base, titleOf, withLists }: FiguresProps) {
  return (
    <Section title="Hỏi nhiều nhất" id="topics">
      <Rows
        caption="Mười bài trả lời được nhiều lượt nhất"
        head={["Bài", { title: "Số lượt", kind: "number" }]}
        rows={turns.topics.map(({ articleId, count }) => [
          withLists ? (
            <a href={`${base}/knowledge/${articleId}`}>{titleOf(articleId)}</a>
          ) : (
            titleOf(articleId)
          ),
          withLists ? (
            <a href={conversationsLink(base, period, { article: articleId })}>{countWords(count)}</a>
          ) : (
            countWords(count)
          ),
        ])}
        empty="Chưa có câu nào được trả lời trong khoảng này."
      />
    </Section>
  );
}

/** What they asked and nobody has written an answer to yet. */
export function TopGaps({ gaps, base, withLists }: FiguresProps) {
  return (
    <Section
      title="Chưa trả lời được nhiều nhất"
      id="gaps"
      actions={withLists && <a href={`${base}/knowledge/gaps`}>Xem cả danh sách</a>}
    >
      <Rows
        caption="Mười câu hỏi chưa có câu trả lời được hỏi nhiều nhất"
        head={["Câu hỏi", { title: "Số lần", kind: "number" }]}
        rows={gaps.map(({ question, count }) => [question, countWords(count)])}
        empty="Không có câu nào trong khoảng này."
      />
    </Section>
  );
}
