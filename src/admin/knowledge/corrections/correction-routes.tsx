import { listCorrections } from "../../../knowledge/corrections/list-corrections.ts";
import { namesOf } from "../../../knowledge/editing/count-approvers.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { Pager, Rows, Time } from "../../frame/components/index.ts";
import { csvLine, csvStart, csvType } from "../../frame/export/csv.ts";
import { AreaTabs } from "../area-tabs.tsx";
import { whoWords } from "../words.ts";

const perPage = 50;
const mostExported = 10_000;

/** “Đúng ra là bài này”: what colleagues said, to read and to take along. */
export function correctionRoutes({ knowledge }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: "/knowledge/corrections", permission: "knowledge.see", handle: list },
    { method: "POST", path: "/knowledge/corrections/export", permission: "knowledge.write", handle: take },
  ];

  async function list({ c, desk, place, base, view }: StaffPage) {
    const before = Number(c.req.query("before"));
    const { rows, names } = await desk.read("knowledge.see", async (tx) => {
      const page = {
        before: Number.isSafeInteger(before) && before > 0 ? before : undefined,
        limit: perPage + 1,
      };
      const rows = await listCorrections(tx, place.slug, page);
      return {
        rows,
        names: await namesOf(
          tx,
          rows.map(({ staffId }) => staffId),
        ),
      };
    });
    const shown = rows.slice(0, perPage);
    const title = (id: string | null) =>
      id === null ? "Không bài nào" : <a href={`${base}/knowledge/${id}`}>{titleOf(id)}</a>;
    const last = shown.at(-1);
    return await view(
      "Câu trả lời đã sửa",
      <>
        <AreaTabs base={base} here="corrections" />
        {desk.may("knowledge.write") && shown.length > 0 && (
          <form method="post" action={`${base}/knowledge/corrections/export`} aria-label="Tải về">
            <button type="submit">Tải về bảng CSV</button>
          </form>
        )}
        <Rows
          caption="Câu trả lời đã sửa"
          head={["Câu hỏi", "Trợ lý đã dùng", "Đúng ra là", "Ai sửa", "Lúc"]}
          rows={shown.map(({ question, gave, should, staffId, at }) => [
            question,
            title(gave),
            title(should),
            whoWords(staffId, desk.session.staffId, names),
            <Time at={at} />,
          ])}
          empty="Chưa ai sửa câu trả lời nào. Sửa trong hội thoại, ở câu trả lời của trợ lý."
        />
        <Pager
          next={rows.length > perPage && last ? `${base}/knowledge/corrections?before=${last.id}` : undefined}
        />
      </>,
    );
  }

  async function take({ c, desk, place }: StaffPage) {
    const rows = await desk.act(
      "knowledge.write",
      (taken: { length: number }) => ({
        action: "corrections.export",
        subject: "corrections",
        subjectId: place.slug,
        details: { count: taken.length },
      }),
      (tx) => listCorrections(tx, place.slug, { limit: mostExported }),
    );
    const lines = rows.map(({ at, question, gave, should }) =>
      csvLine([at.toISOString(), question, gave, should]),
    );
    const file = csvStart + csvLine(["Lúc", "Câu hỏi", "Đã dùng", "Đúng ra là"]) + lines.join("");
    return c.body(file, 200, {
      "content-type": csvType,
      "content-disposition": `attachment; filename="cau-tra-loi-da-sua-${place.slug}.csv"`,
    });
  }

  function titleOf(id: string): string {
    return knowledge.library().articles.get(id)?.stored.article.title ?? id;
  }
}
