import { askedDays } from "../../../knowledge/asked/count-asked.ts";
import { Form, FormActions, Rows, Section, Time } from "../../frame/components/index.ts";
import type { ArticlePageProps } from "./article-page-props.ts";

type Props = Pick<ArticlePageProps, "asked" | "questions" | "may"> & { here: string };

/** How often it answered, and, once somebody has asked to see them, the questions that led to it. */
export function Asked({ asked, questions, may, here }: Props) {
  if (!asked) return null;
  const sure = asked.score === null ? "" : `, độ chắc trung bình ${Math.round(asked.score * 100)} %`;
  return (
    <Section title={`Đã trả lời trong ${askedDays} ngày`} count={asked.count} id="asked">
      {asked.count > 0 && (
        <p class="quiet">
          Lần gần nhất <Time at={asked.last} />
          {sure}.
        </p>
      )}
      {questions ? (
        <Rows
          caption="Câu hỏi đã dẫn tới bài này"
          head={["Câu hỏi", "Lúc"]}
          rows={questions.map(({ text, at }) => [text, <Time at={at} />])}
          empty="Chưa có câu hỏi gõ bằng chữ nào."
        />
      ) : (
        may.see &&
        asked.count > 0 && (
          <Form action={`${here}/asked#asked`} label="Xem câu hỏi của người dân">
            <p class="hint">Số điện thoại, số căn cước đã được che. Lần xem này được ghi vào nhật ký.</p>
            <FormActions submit="Xem các câu đã hỏi" />
          </Form>
        )
      )}
    </Section>
  );
}
