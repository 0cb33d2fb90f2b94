import {
  Breadcrumb,
  ConfirmForm,
  Details,
  Field,
  KeyValues,
  Notice,
  Section,
  Time,
} from "../../frame/components/index.ts";
import { ArticleState } from "../list/list-page.tsx";
import { ZaloPreview } from "../preview.tsx";
import { dayWords, whoWords } from "../words.ts";
import type { ArticlePageProps } from "./article-page-props.ts";
import { Asked } from "./asked.tsx";
import { VersionList } from "./version-list.tsx";

export function ArticlePage(props: ArticlePageProps) {
  const { base, loaded, listed, shown, preview, successor, related, versions, may, shared } = props;
  const { article, confirmedAt } = loaded.stored;
  const here = `${base}/knowledge/${article.id}`;
  return (
    <>
      <Breadcrumb steps={[[`${base}/knowledge`, "Kiến thức"]]} here={article.title} />
      <p>
        <ArticleState article={listed} />
      </p>
      <div class="form-actions article-acts no-print">
        {may.write && (
          <a class="button main" href={`${here}/edit`}>
            Sửa bài
          </a>
        )}
        {may.confirm && article.status === "approved" && (
          <ConfirmForm
            action={`${here}/confirm`}
            title="Vẫn đúng"
            question="Đã xem lại nguồn và nội dung bài còn đúng hôm nay. Người dân sẽ đọc ngày xác nhận này dưới câu trả lời."
            submit="Xác nhận vẫn đúng"
            tone="main"
            hidden={{ hash: props.hash }}
          />
        )}
        {may.switch && !listed.off && (
          <ConfirmForm
            action={`${base}/knowledge/switches/off`}
            title="Tắt bài này"
            question="Người dân hỏi việc này sẽ đọc lý do dưới đây và được mời gặp cán bộ."
            submit="Tắt bài"
            hidden={{ articleId: article.id }}
          >
            <Field name="reason" label="Lý do (người dân đọc)" required maxlength={200} counted />
          </ConfirmForm>
        )}
      </div>
      {shared && (
        <Notice>
          {may.approve && !may.confirm
            ? "Bài dùng chung cho nhiều địa phương: sửa ở đây là đề nghị, người phụ trách tất cả địa phương duyệt."
            : "Bài dùng chung cho nhiều địa phương."}
        </Notice>
      )}
      {successor && (
        <Notice tone="info">
          <p>
            Bài này đã được thay bằng <a href={`${base}/knowledge/${successor.id}`}>{successor.title}</a>.
          </p>
        </Notice>
      )}
      <Section title={`Người dân ${shown.name} đọc trên Zalo`}>
        <ZaloPreview messages={preview} label="Xem như trên Zalo" />
      </Section>
      <Section title="Nguồn và ngày">
        <KeyValues
          pairs={[
            ["Mã bài", article.id],
            ["Áp dụng từ", dayWords(article.validFrom)],
            ["Hết hiệu lực sau", dayWords(article.validUntil)],
            ["Kiểm tra lại trước", dayWords(props.reviewBy)],
            [
              "Cán bộ xác nhận",
              confirmedAt && (
                <>
                  <Time at={confirmedAt} /> {whoWords(props.confirmedBy, props.self, props.names)}
                </>
              ),
            ],
            ["Mức kiểm chứng", article.confidence],
            ["Căn cứ", article.law.join("; ")],
            ["Nơi áp dụng", article.localities?.join(", ") ?? "Mọi địa phương"],
          ]}
        />
        <ul>
          {article.sources.map(({ code, name, publisher, date }) => (
            <li>
              {code}: {name}, {publisher}
              {date && `, ${dayWords(date)}`}
            </li>
          ))}
        </ul>
        {article.unverified.length > 0 && (
          <Details title={`Chưa kiểm chứng, chưa đưa vào câu trả lời (${article.unverified.length})`}>
            <ul>
              {article.unverified.map((fact) => (
                <li>{fact}</li>
              ))}
            </ul>
          </Details>
        )}
      </Section>
      <Asked {...props} here={here} />
      <Section title="Cách hỏi đã ghi" count={article.questions.length}>
        <Details title="Xem các cách hỏi">
          <ul>
            {article.questions.map((question) => (
              <li>{String(question)}</li>
            ))}
          </ul>
        </Details>
      </Section>
      {related.length > 0 && (
        <Section title="Bài liên quan">
          <ul>
            {related.map(({ id, title }) => (
              <li>
                <a href={`${base}/knowledge/${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <VersionList base={base} versions={versions} names={props.names} self={props.self} />
    </>
  );
}
