import { Field, Filters, Pager, Rows, Time } from "../frame/components/index.ts";
import { actionWords, rooms } from "./action-words.ts";
import { detailsWords } from "./details-words.ts";
import { type TrailQuery, trailSearch } from "./read-query.ts";
import type { AuditRow } from "./read-trail.ts";
import { subjectOf } from "./subject-link.ts";

export type TrailFacts = {
  rows: AuditRow[];
  query: TrailQuery;
  /** Of the row the next page begins behind. */
  next: number | null;
  /** Whom one can filter by: staff by their ids. */
  names: Map<string, string>;
  /** Places by their slugs, where the trail is that of several. */
  places: Map<string, string> | null;
  base: string;
  mayExport: boolean;
  paged: boolean;
};

/** The audit trail: who did what to what, newest first. */
export function TrailPage({ rows, query, next, names, places, base, mayExport, paged }: TrailFacts) {
  const action = `${base}/audit`;
  const filtered = trailSearch(query) !== "";
  return (
    <>
      <p>
        Nhật ký chỉ thêm vào, không ai sửa hay xóa được. Không ghi lời của người dân và thông tin cá nhân.
      </p>
      <Filters action={action} clear={filtered ? action : undefined} open={filtered}>
        <Field
          name="staff"
          label="Người làm"
          kind="select"
          placeholder="Mọi người"
          value={query.staff}
          choices={[...names].map(([value, label]) => ({ value, label }))}
        />
        <Field
          name="action"
          label="Việc"
          kind="select"
          placeholder="Mọi việc"
          value={query.action}
          choices={rooms.map(([value, label]) => ({ value, label }))}
        />
        <Field name="id" label="Mã (phản ánh, bài…)" value={query.id} hint="Ví dụ: NH-26-0042" />
        {places && (
          <Field
            name="place"
            label="Địa phương"
            kind="select"
            placeholder="Mọi địa phương"
            value={query.place}
            choices={[...places].map(([value, label]) => ({ value, label }))}
          />
        )}
        <Field name="from" label="Từ ngày" kind="date" value={query.from} />
        <Field name="to" label="Đến hết ngày" kind="date" value={query.to} />
      </Filters>
      {mayExport && (
        <form method="post" action={`${action}/export${trailSearch(query)}`}>
          <button type="submit">Tải CSV những dòng đang lọc</button>
        </form>
      )}
      <Rows
        head={["Lúc", "Ai", ...(places ? ["Ở đâu"] : []), "Việc", "Về", "Chi tiết"]}
        rows={rows.map((row) => [
          <Time at={row.at} />,
          row.staffName ?? row.staffId,
          ...(places ? [places.get(row.locality) ?? "Tất cả địa phương"] : []),
          actionWords(row.action),
          <Subject row={row} names={names} />,
          detailsWords(row.details),
        ])}
        empty="Không có dòng nào."
        caption="Nhật ký, mới nhất trước"
      />
      <Pager
        previous={paged ? action + trailSearch(query) : undefined}
        next={next === null ? undefined : action + trailSearch(query, { before: String(next) })}
      />
    </>
  );
}

function Subject({ row, names }: { row: AuditRow; names: ReadonlyMap<string, string> }) {
  const { words, href } = subjectOf(row, names);
  return href ? <a href={href}>{words}</a> : <span>{words}</span>;
}
