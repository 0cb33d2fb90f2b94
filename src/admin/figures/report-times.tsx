import type { Share } from "../../figures/measure-reports.ts";
import type { Spread } from "../../figures/spread.ts";
import { countWords, hoursWords, partsWords, shareWords } from "../../figures/words.ts";
import { Rows, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";
import { reportsLink } from "./links.ts";

const number = (title: string) => ({ title, kind: "number" }) as const;

/** How long offices take, and how often in time. */
export function ReportTimes({ figures: { now, before }, period, base, withLists }: FiguresProps) {
  const late = (title: string, share: Share) =>
    withLists && share.whole > share.part ? (
      <a href={reportsLink(base, period, { tab: "late" })}>{title}</a>
    ) : (
      title
    );
  return (
    <>
      <Section title="Thời gian xử lý phản ánh" id="times">
        <Rows
          caption="Giờ làm việc để tiếp nhận và để xử lý xong, so với kỳ trước"
          head={[
            "Việc",
            number("Số phản ánh"),
            number("Một nửa trong vòng"),
            number("Chín phần mười trong vòng"),
            number("Kỳ trước, một nửa"),
          ]}
          rows={[
            timeRow("Tiếp nhận", now.acknowledge, before.acknowledge),
            timeRow("Xử lý xong, có bằng chứng", now.fix, before.fix),
          ]}
          empty=""
        />
        <p class="quiet">Giờ làm việc của địa phương; đêm, ngày nghỉ và ngày lễ không tính.</p>
      </Section>
      <Section title="Đúng hạn và mở lại" id="on-time">
        <Rows
          caption="Phần đúng hạn và phần phải mở lại, so với kỳ trước"
          head={["", number("Phần"), number("Số phản ánh"), number("Kỳ trước")]}
          rows={[
            shareRow(
              late("Tiếp nhận đúng hạn", now.acknowledgedOnTime),
              now.acknowledgedOnTime,
              before.acknowledgedOnTime,
            ),
            shareRow(late("Xử lý đúng hạn", now.answeredOnTime), now.answeredOnTime, before.answeredOnTime),
            shareRow("Phải mở lại vì chưa được", now.reopened, before.reopened),
          ]}
          empty=""
        />
        <p class="quiet">Phản ánh đã quá hạn mà chưa ai trả lời được tính là không đúng hạn.</p>
      </Section>
    </>
  );
}

/** What residents said when they were asked; silence is counted, and is no praise. */
export function Satisfaction({ figures: { verdicts } }: FiguresProps) {
  const asked = verdicts.good + verdicts.better + verdicts.not_fixed + verdicts.silent;
  const row = (title: string, part: number) => [title, countWords(part), shareWords({ part, whole: asked })];
  return (
    <Section title="Người báo nói gì khi được hỏi “đã tốt chưa”" id="verdicts">
      <Rows
        caption="Câu trả lời của người báo, kể cả người không trả lời"
        head={["Trả lời", number("Số người"), number("Phần người được hỏi")]}
        rows={
          asked === 0
            ? []
            : [
                row("Tốt rồi", verdicts.good),
                row("Đỡ hơn", verdicts.better),
                row("Chưa được", verdicts.not_fixed),
                row("Không trả lời", verdicts.silent),
              ]
        }
        empty="Chưa hỏi ai trong khoảng này."
      />
    </Section>
  );
}

function timeRow(title: string, now: Spread | null, before: Spread | null) {
  return [
    title,
    countWords(now?.count ?? 0),
    hoursWords(now?.median),
    hoursWords(now?.p90),
    hoursWords(before?.median),
  ];
}

function shareRow(title: unknown, now: Share, before: Share) {
  return [title as string, shareWords(now), partsWords(now), shareWords(before)];
}
