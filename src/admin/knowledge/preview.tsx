import { composeAnswer } from "../../assistant/compose-answer.ts";
import type { LocalKnowledge } from "../../knowledge/local-knowledge.ts";
import { type StoredArticle, serveArticle } from "../../knowledge/served-article.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { type OutboundMessage, toOutboundMessages } from "../../outbox/outbound-message.ts";

/** The messages a resident of the place gets who asks for the article: composed, split and with the same buttons. */
export function previewOf(
  stored: StoredArticle,
  place: ServedPlace,
  knowledge: LocalKnowledge,
): OutboundMessage[] {
  const article = serveArticle(stored, place);
  const { text, choices } = composeAnswer(article, {
    asked: [],
    whole: false,
    dueForReview: knowledge.isDueForReview(article),
    related: knowledge.existing(article.related),
  });
  return toOutboundMessages([{ text, buttons: choices.map(({ title }) => ({ title })) }]);
}

/** Bubbles as Zalo shows them. */
export function ZaloPreview({ messages, label }: { messages: OutboundMessage[]; label: string }) {
  return (
    <figure class="zalo" aria-label={label}>
      {messages.map(({ text, buttons }) => (
        <>
          <p class="bubble">{text}</p>
          {buttons.length > 0 && (
            <ul aria-label="Các nút">
              {buttons.slice(0, 5).map(({ title }) => (
                <li>{title}</li>
              ))}
            </ul>
          )}
        </>
      ))}
    </figure>
  );
}
