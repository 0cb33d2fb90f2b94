import type { Choice } from "../conversation/types.ts";
import type { Aspect } from "../knowledge/articles/schema.ts";
import type { ServedArticle } from "../knowledge/served-article.ts";
import { shownDay } from "./false-premise.ts";

export type Composition = { text: string; choices: Choice[] };

export type ComposeOptions = {
  asked: Aspect[];
  /** Everything, because the citizen asked for the rest. */
  whole: boolean;
  dueForReview: boolean;
  related: ServedArticle[];
  /** Another question of the same message. */
  next?: Choice | null;
};

/** A phone's two screens; what does not fit is one button away. */
const readableLength = 1_100;
const mostButtons = 5;

/** “Có phải tự sửa địa chỉ không?” read in haste sounds like a duty. */
const mayMislead = /phải/iu;

const buttonTitles: Partial<Record<Aspect, string>> = {
  steps: "Cách làm từng bước",
  documents: "Cần giấy tờ gì?",
  fee: "Mất bao nhiêu tiền?",
  time: "Mất bao lâu?",
  place: "Làm ở đâu?",
};

/** Curated text as a reply: the question it answers, so that a wrong guess is seen at once; the answer, the part asked for, the source line; the rest as buttons. */
export function composeAnswer(article: ServedArticle, options: ComposeOptions): Composition {
  const shown = sectionsToShow(article, options);
  const hidden = article.sections.filter((section) => !shown.includes(section));
  const parts = [
    ...(mayMislead.test(article.title) ? [article.answer] : [`${article.title}\n${article.answer}`]),
    ...shown.map(({ heading, text }) => `${heading}:\n${text}`),
    ...(options.dueForReview
      ? [
          `Nội dung này cần kiểm tra lại từ ${shownDay(article.reviewBy)}, có thể đã đổi. Bác hỏi cán bộ trước khi làm.`,
        ]
      : []),
    article.source,
  ];
  return { text: parts.join("\n\n"), choices: choicesFor(article, hidden, options) };
}

function sectionsToShow(
  { answer, sections }: ServedArticle,
  { asked, whole }: ComposeOptions,
): ServedArticle["sections"] {
  if (whole) return sections;
  const wanted = sections.filter(({ aspect }) => asked.includes(aspect));
  const chosen = new Set(wanted);
  let length = answer.length + wanted.reduce((sum, { text }) => sum + text.length, 0);
  for (const section of sections) {
    if (chosen.has(section) || length + section.text.length > readableLength) continue;
    chosen.add(section);
    length += section.text.length;
  }
  return [...wanted, ...sections.filter((section) => chosen.has(section) && !wanted.includes(section))];
}

function choicesFor(
  article: ServedArticle,
  hidden: ServedArticle["sections"],
  { related, next }: ComposeOptions,
): Choice[] {
  const articleId = article.id;
  const choices: Choice[] = next ? [next] : [];
  for (const { aspect } of hidden) {
    const title = buttonTitles[aspect];
    if (title && choices.length < (next ? 2 : 1)) choices.push({ title, do: "article", articleId, aspect });
  }
  if (hidden.length > 1) choices.push({ title: "Xem đầy đủ", do: "article", articleId, whole: true });
  for (const { id, title } of related) {
    if (
      choices.length < mostButtons - 1 &&
      id !== articleId &&
      !choices.some((choice) => choice.title === title)
    )
      choices.push({ title, do: "article", articleId: id });
  }
  return [...choices, { title: "Gặp cán bộ", do: "person" }];
}
