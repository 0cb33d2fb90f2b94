import type { LocalKnowledge } from "../../../knowledge/local-knowledge.ts";
import {
  Breadcrumb,
  Field,
  Form,
  FormActions,
  type FormState,
  Section,
} from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";
import type { CorrectableTurn } from "./read-turn.ts";

export const noArticle = "-";
const mostFound = 8;

type Props = {
  turn: CorrectableTurn;
  /** What is searched for; the citizen's words unless staff typed others. */
  q: string;
  base: string;
  knowledge: LocalKnowledge;
  form?: FormState | undefined;
};

/** What a question should have been answered with: one of the nearest articles, or none. */
export function CorrectPage({ turn, q, base, knowledge, form }: Props) {
  const thread = `${base}/conversations/${turn.conversationId}`;
  const here = `${thread}/turns/${turn.id}/correct`;
  const gave = turn.articleId ? (knowledge.article(turn.articleId)?.title ?? turn.articleId) : null;
  const found = foundArticles(knowledge, q);
  return (
    <>
      <Breadcrumb
        steps={[
          [`${base}/conversations`, "Hội thoại"],
          [`${thread}#t${turn.id}`, `Người dân số ${turn.conversationId}`],
        ]}
        here="Sửa câu trả lời"
      />
      <Section title="Người dân hỏi">
        <blockquote>{turn.question}</blockquote>
        <p>
          Trợ lý: {turnStatusWords(turn.status)}
          {gave && <> bằng bài “{gave}”</>}.
        </p>
      </Section>
      <Section title="Tìm bài">
        <form method="get" action={here} class="filters">
          <Field
            label="Tìm bài theo câu hỏi hoặc từ khóa"
            name="q"
            kind="search"
            value={q}
            required
            maxlength={500}
          />
          <button type="submit">Tìm</button>
        </form>
      </Section>
      <Section title="Đúng ra là">
        <Form action={here} form={form}>
          <Field
            label="Chọn bài đúng"
            name="should"
            kind="radio"
            required
            value={turn.correction ? (turn.correction.should ?? noArticle) : undefined}
            choices={[
              ...found.map(({ id, title }) => ({
                value: id,
                label: title,
                ...(id === turn.articleId ? { hint: "(bài đã trả lời)" } : {}),
              })),
              { value: noArticle, label: "Không bài nào: đáng ra không trả lời" },
            ]}
            form={form}
          />
          <FormActions submit="Ghi lại" cancel={{ href: `${thread}#t${turn.id}` }} />
        </Form>
        <p class="hint">
          Câu hỏi này trở thành dữ liệu để thử trợ lý. Người dân không nhận được tin nào; muốn trả lời lại thì
          viết trong hội thoại.
        </p>
      </Section>
    </>
  );
}

function foundArticles(knowledge: LocalKnowledge, q: string): { id: string; title: string }[] {
  if (q.trim() === "") return [];
  const { hits } = knowledge.search(q, mostFound);
  return hits.flatMap((hit) =>
    hit.kind === "article" ? [{ id: hit.article.id, title: hit.article.title }] : [],
  );
}
