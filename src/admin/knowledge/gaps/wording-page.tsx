import type { QuestionGap } from "../../../knowledge/gaps/list-gaps.ts";
import {
  Breadcrumb,
  Empty,
  Field,
  Filters,
  Form,
  FormActions,
  Section,
} from "../../frame/components/index.ts";

type Props = {
  base: string;
  gaps: QuestionGap[];
  near: { id: string; title: string }[];
  /** What was typed to find other articles. */
  searched: string;
};

/** Chooses the article that the wording belongs to. */
export function WordingPage({ base, gaps, near, searched }: Props) {
  const chosen = gaps.map(({ id }) => id).join(",");
  return (
    <>
      <Breadcrumb steps={[[`${base}/knowledge/gaps`, "Chưa trả lời được"]]} here="Thêm cách hỏi" />
      <Section title="Cách hỏi của người dân">
        <ul>
          {gaps.map(({ question }) => (
            <li>{question}</li>
          ))}
        </ul>
      </Section>
      <Filters
        action={`${base}/knowledge/gaps/word`}
        hidden={{ gap: chosen }}
        search={<Field name="q" label="Tìm bài khác" kind="search" value={searched} maxlength={300} quiet />}
      />
      <Section title="Bài nào trả lời câu này?">
        {near.length === 0 ? (
          <Empty>Không có bài nào gần. Viết câu trả lời mới thì hơn.</Empty>
        ) : (
          <Form action={`${base}/knowledge/gaps/word`} hidden={{ gap: chosen }} label="Chọn bài">
            <Field
              name="articleId"
              label="Chọn bài"
              kind="radio"
              required
              choices={near.map(({ id, title }) => ({ value: id, label: title }))}
            />
            <FormActions submit="Thêm cách hỏi" cancel={{ href: `${base}/knowledge/gaps` }} />
          </Form>
        )}
      </Section>
    </>
  );
}
