import type { ServedPlace } from "../../localities/served-place.ts";
import type { ServiceRequest } from "../../signal-reports/actor.ts";
import { officeName } from "../../signal-reports/news/news-text.ts";
import { statusWords } from "../../signal-reports/states.ts";
import { momentWords } from "../frame/moment-words.ts";
import { Rows } from "../frame/rows.tsx";
import { dueBy, isOverdue } from "./is-overdue.ts";

type Props = { cases: ServiceRequest[]; placeOf: (locality: string) => ServedPlace; now: Date; base: string };

export function CaseListPage({ cases, placeOf, now, base }: Props) {
  const overdue = cases.filter((request) => isOverdue(request, now)).length;
  return (
    <>
      {overdue > 0 && <p class="notice bad">{overdue} phản ánh trong danh sách này đã quá hạn.</p>}
      <section>
        <h2>Mới nhất ({cases.length})</h2>
        <Rows
          head={["Mã", "Chỗ báo", "Tình trạng", "Nơi giữ việc", "Hạn", "Ngày báo"]}
          rows={cases.map((request) => {
            const { code, locality, area, status, receiver, urgent, filedAt } = request;
            const place = placeOf(locality);
            return [
              <a href={`${base}/reports/${code}`}>
                {code}
                {urgent && " (khẩn)"}
              </a>,
              area ? `${area}, ${place.name}` : place.name,
              statusWords[status],
              officeName(place, receiver),
              isOverdue(request, now) ? (
                <strong class="bad">Quá hạn từ {momentWords(dueBy(request))}</strong>
              ) : (
                dueWords(request)
              ),
              `Báo ${momentWords(filedAt)}`,
            ];
          })}
          empty="Chưa có phản ánh nào."
        />
      </section>
    </>
  );
}

/** Each says what it is: on a telephone the columns stand below each other. */
function dueWords(request: ServiceRequest): string {
  const due = dueBy(request);
  return due === null ? "Không có hạn" : `Hạn ${momentWords(due)}`;
}
