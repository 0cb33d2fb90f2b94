import type { ArticleView, ListedArticle } from "../../../knowledge/list-articles.ts";
import { Badge, Field, Filters, Notice, Pager, Rows } from "../../frame/components/index.ts";
import { AreaTabs, type KnowledgeTab } from "../area-tabs.tsx";
import { areaWords, dayWords, dueWords } from "../words.ts";

type ListQuery = { view: ArticleView; area: string | null; q: string; page: number };

type Props = {
  base: string;
  query: ListQuery;
  articles: ListedArticle[];
  total: number;
  perPage: number;
  counts: Partial<Record<KnowledgeTab, number>>;
  unreadable: string[];
  mayWrite: boolean;
  province: boolean;
};

const viewWords: Record<ArticleView, string> = {
  all: "Tất cả các bài",
  due: "Cần kiểm tra",
  expired: "Đã hết hiệu lực",
  superseded: "Đã có bài thay",
  unverified: "Có điều chưa kiểm chứng",
  staff: "Do cán bộ viết hoặc sửa",
  off: "Đang tắt",
};

export function ListPage(props: Props) {
  const { base, query, articles, total, perPage, counts, unreadable, mayWrite, province } = props;
  const address = (page: number) => `${base}/knowledge?${queryString({ ...query, page })}`;
  const first = (query.page - 1) * perPage;
  const narrowed = query.view !== "all" || query.area !== null || query.q !== "";
  return (
    <>
      <AreaTabs base={base} here="articles" counts={counts} province={province} />
      {mayWrite && (
        <p>
          <a class="button main" href={`${base}/knowledge/new`}>
            Viết bài mới
          </a>
        </p>
      )}
      {unreadable.length > 0 && (
        <Notice tone="bad">{`Không đọc được ${unreadable.length} bài, trợ lý không dùng: ${unreadable.slice(0, 10).join(", ")}`}</Notice>
      )}
      <Filters
        action={`${base}/knowledge`}
        clear={narrowed ? `${base}/knowledge` : undefined}
        open={query.view !== "all" || query.area !== null}
        search={
          <Field name="q" label="Tìm như trợ lý tìm" kind="search" value={query.q} maxlength={300} quiet />
        }
      >
        <Field
          name="view"
          label="Xem"
          kind="select"
          value={query.view}
          required
          choices={Object.entries(viewWords).map(([value, label]) => ({ value, label }))}
        />
        <Field
          name="area"
          label="Lĩnh vực"
          kind="select"
          value={query.area ?? ""}
          placeholder="Mọi lĩnh vực"
          choices={Object.entries(areaWords).map(([value, label]) => ({ value, label }))}
        />
      </Filters>
      <Rows
        caption="Các bài"
        head={["Bài", "Tình trạng", "Mức kiểm chứng", "Sửa lần cuối"]}
        rows={articles.map((article) => [
          <a href={`${base}/knowledge/${article.id}`}>{article.title}</a>,
          <ArticleState article={article} />,
          article.unverified > 0
            ? `${article.confidence}, ${article.unverified} điều chưa kiểm chứng`
            : article.confidence,
          `${dayWords(article.updatedAt.toISOString().slice(0, 10))}${article.byStaff ? ", cán bộ" : ""}`,
        ])}
        empty={narrowed ? "Không có bài nào khớp." : "Chưa có bài nào."}
      />
      <Pager
        previous={query.page > 1 ? address(query.page - 1) : undefined}
        next={first + articles.length < total ? address(query.page + 1) : undefined}
        words={
          total === 0
            ? undefined
            : `${first + 1}–${first + articles.length} trong ${total.toLocaleString("vi-VN")}`
        }
      />
    </>
  );
}

export function ArticleState({ article }: { article: Pick<ListedArticle, "approved" | "due" | "off"> }) {
  const { approved, due, off } = article;
  const state = due && dueWords[due.why];
  return (
    <>
      {off && <Badge tone="bad">Đang tắt</Badge>}
      {!approved && <Badge tone="warn">Chưa kiểm chứng, không trả lời</Badge>}
      {state && <Badge tone={state.tone}>{state.words}</Badge>}
      {due?.since && <span class="quiet"> từ {dayWords(due.since)}</span>}
      {approved && !due && !off && <Badge tone="good">Đang dùng</Badge>}
    </>
  );
}

function queryString({ view, area, q, page }: ListQuery): string {
  return new URLSearchParams({
    ...(view === "all" ? {} : { view }),
    ...(area ? { area } : {}),
    ...(q ? { q } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  }).toString();
}
