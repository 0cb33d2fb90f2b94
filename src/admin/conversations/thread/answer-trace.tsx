import { Badge, Details } from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";
import type { ThreadTurn } from "./read-thread.ts";
import type { ThreadTools } from "./thread-tools.ts";

/** Nothing was said by the machine, so there is nothing to explain. */
const silent = new Set(["human_mode", "ignored"]);

/** How a turn ended and what it rests on: outcome, article, how sure, what can be checked; with the way to correct it. */
export function AnswerTrace({
  turn,
  asked,
  tools,
}: {
  turn: ThreadTurn;
  asked: boolean;
  tools: ThreadTools;
}) {
  const { status, correction, id, conversationId } = turn;
  return (
    <div class="trace">
      {!silent.has(status) && (
        <Details title={`Trợ lý: ${turnStatusWords(status)}`}>
          <Grounds turn={turn} tools={tools} />
        </Details>
      )}
      {correction && <Badge tone="warn">{correctionWords(correction.should, tools)}</Badge>}
      {tools.mayAct && asked && (
        <p class="trace-acts">
          {!silent.has(status) && (
            <>
              <a href={`${tools.here}/turns/${id}/correct`}>Đúng ra là bài khác</a>
              {" · "}
            </>
          )}
          <a href={`${tools.base}/reports/new?conversation=${conversationId}&message=${id}`}>
            Ghi thành phản ánh
          </a>
        </p>
      )}
    </div>
  );
}

function Grounds({ turn: { articleId, score }, tools }: { turn: ThreadTurn; tools: ThreadTools }) {
  const article = articleId ? tools.knowledge.article(articleId) : null;
  if (!articleId && score === null) return <p class="quiet">Không dựa vào bài nào.</p>;
  return (
    <ul class="plain">
      {articleId && (
        <li>
          Bài: <a href={`${tools.base}/knowledge/${articleId}`}>{article?.title ?? articleId}</a>
        </li>
      )}
      {score !== null && <li>Mức chắc chắn: {Math.round(score * 100)} %</li>}
      {article && (
        <li>
          {article.id === articleId ? "Bài đang có hiệu lực" : "Bài đã được thay bằng bài mới hơn"};{" "}
          {tools.knowledge.isDueForReview(article)
            ? `đã quá hạn xem lại (${dayWords(article.reviewBy)})`
            : `hạn xem lại ${dayWords(article.reviewBy)}`}
        </li>
      )}
      {article && <li class="quiet">{article.source}</li>}
      {articleId && !article && <li>Bài này nay không còn được dùng để trả lời.</li>}
    </ul>
  );
}

function correctionWords(should: string | null, { knowledge }: ThreadTools): string {
  if (should === null) return "Cán bộ: đáng ra không trả lời bằng bài nào";
  return `Cán bộ: đúng ra là “${knowledge.article(should)?.title ?? should}”`;
}

function dayWords(day: string): string {
  return day.split("-").reverse().join("/");
}
