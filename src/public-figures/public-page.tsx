import { html } from "hono/html";
import type { Share } from "../figures/measure-reports.ts";
import { dayWords } from "../figures/words.ts";
import type { ServedPlace } from "../localities/served-place.ts";
import { openStatuses } from "../signal-reports/states.ts";
import { publicCount, publicMedian, publicShare, publicSum } from "./hide-few.ts";
import type { PublicFigures } from "./read-public-figures.ts";

type Line = [label: string, value: string, share?: string | null];
type Props = { place: ServedPlace; figures: PublicFigures };

/** What a ward shows of its counter: the good and the bad, and how it was counted. No script, nobody's data. */
export function PublicPage({ place, figures }: Props) {
  const title = `Quầy số ${place.name} làm việc thế nào`;
  const { fromDay, toDay } = figures.period;
  return html`<!doctype html>${(
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="stylesheet" href="/figures/style.css" />
      </head>
      <body>
        <header>
          <span class="brand">{place.name}</span>
        </header>
        <main>
          <h1>{title}</h1>
          <p>
            Số liệu 90 ngày, từ {dayWords(fromDay)} đến hết {dayWords(toDay)}, lấy thẳng từ sổ của quầy số
            trên Zalo.
          </p>
          <Lines title="Câu hỏi của người dân" lines={questionLines(figures)} />
          <Lines title="Khi cần cán bộ" lines={answeringLines(figures)} />
          <Lines title="Phản ánh sóng yếu" lines={reportLines(figures)} />
          <Lines title="Người báo nói gì khi được hỏi “đã tốt chưa”" lines={verdictLines(figures)} />
          <HowCounted />
        </main>
      </body>
    </html>
  )}`;
}

function Lines({ title, lines }: { title: string; lines: Line[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {lines.map(([label, value, share]) => (
          <>
            <dt>{label}</dt>
            <dd>{share ? `${value} (${share})` : value}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function questionLines({ questions }: PublicFigures): Line[] {
  const { answered, unsure, person, outOfScope } = questions;
  const parts = [answered, unsure, person, outOfScope];
  const line = (label: string, part: number): Line => [label, publicCount(part), publicShare(part, parts)];
  return [
    ["Lượt hỏi", publicSum(parts)],
    line("Trả lời được ngay", answered),
    line("Chưa chắc, đã nói rõ là chưa chắc", unsure),
    line("Chuyển cho cán bộ", person),
    line("Không phải việc của quầy", outOfScope),
  ];
}

function answeringLines({ answering: { spread, unanswered } }: PublicFigures): Line[] {
  return [
    ["Được cán bộ trả lời", publicCount(spread?.count ?? 0)],
    ["Một nửa được trả lời trong vòng", publicMedian(spread) ?? tooFew],
    ["Chưa được trả lời", publicCount(unanswered)],
  ];
}

function reportLines({ reports, overdue }: PublicFigures): Line[] {
  const { byStatus, answeredOnTime, reopened } = reports;
  const count = (...statuses: Parameters<typeof byStatus.get>[0][]) =>
    statuses.reduce((sum, status) => sum + (byStatus.get(status) ?? 0), 0);
  const fixed = count("resolved", "closed_fixed");
  const declined = count("closed_declined");
  const others = count("withdrawn", "merged");
  const open = count(...openStatuses);
  return [
    ["Đã nhận", publicSum([fixed, declined, others, open])],
    ["Đã xử lý xong, có bằng chứng", publicCount(fixed)],
    ["Đã đóng và nêu lý do", publicCount(declined)],
    ["Người báo rút, hoặc gộp với phản ánh cùng chỗ", publicCount(others)],
    ["Đang mở", publicCount(open)],
    ["Một nửa xử lý xong trong vòng", publicMedian(reports.fix) ?? tooFew],
    ["Xử lý đúng hạn, phản ánh quá hạn chưa trả lời tính là không", shareOf(answeredOnTime) ?? tooFew],
    ["Phải mở lại vì chưa được", publicCount(reopened.part), shareOf(reopened)],
    ["Đang quá hạn hôm nay", publicCount(overdue)],
  ];
}

function verdictLines({ verdicts: { good, better, not_fixed, silent } }: PublicFigures): Line[] {
  const parts = [good, better, not_fixed, silent];
  const line = (label: string, part: number): Line => [label, publicCount(part), publicShare(part, parts)];
  return [
    line("Tốt rồi", good),
    line("Đỡ hơn", better),
    line("Chưa được", not_fixed),
    line("Không trả lời", silent),
  ];
}

function HowCounted() {
  return (
    <section>
      <h2>Cách tính</h2>
      <ul>
        <li>
          Mỗi tin người dân hỏi là một lượt; chào hỏi, bấm danh mục và các bước báo sóng yếu không tính.
        </li>
        <li>Giờ làm việc theo lịch của địa phương; đêm, ngày nghỉ, ngày lễ không tính.</li>
        <li>“Một nửa trong vòng” nghĩa là một nửa số việc xong nhanh hơn thế, một nửa chậm hơn.</li>
        <li>Phản ánh chỉ được coi là xong khi có ảnh, số văn bản hoặc trả lời cụ thể của nhà mạng.</li>
        <li>Người được hỏi mà không trả lời vẫn tính vào tổng, không coi là hài lòng.</li>
        <li>
          Số dưới 5 chỉ ghi “ít hơn 5” để không lộ ai là ai; khi đó tổng được làm tròn và phần trăm liên quan
          không ghi. Trang này không có dữ liệu cá nhân.
        </li>
      </ul>
    </section>
  );
}

function shareOf({ part, whole }: Share): string | null {
  return publicShare(part, [part, whole - part]);
}

const tooFew = "chưa đủ để tính";
