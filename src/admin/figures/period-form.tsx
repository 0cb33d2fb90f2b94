import { type Period, presets } from "../../figures/period.ts";
import { dayWords } from "../../figures/words.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";
import { Field, Tabs } from "../frame/components/index.ts";

const presetWords: Record<keyof typeof presets, string> = {
  "7": "7 ngày",
  "30": "30 ngày",
  "90": "90 ngày",
  "365": "12 tháng",
};
const dayMs = 24 * 3_600_000;

type Props = { period: Period; base: string; query: string; now: Date };

/** Which days are counted; the address says it, so that it can be kept and sent on. */
export function PeriodForm({ period, base, query, now }: Props) {
  const { fromDay, toDay, step, before } = period;
  const today = vietnamDay(now);
  const length = (Date.parse(toDay) - Date.parse(fromDay)) / dayMs + 1;
  return (
    <>
      <Tabs
        label="Khoảng thời gian"
        tabs={Object.entries(presets).map(([days, count]) => ({
          href: `${base}/figures?days=${days}`,
          label: presetWords[days as keyof typeof presets],
          here: toDay === today && length === count,
        }))}
      />
      <form method="get" action={`${base}/figures`} class="filters no-print" aria-label="Chọn ngày">
        <details open={toDay !== today}>
          <summary>Chọn ngày khác</summary>
          <div class="filters-fields">
            <Field name="from" label="Từ ngày" kind="date" value={fromDay} required />
            <Field name="to" label="Đến hết ngày" kind="date" value={toDay} required />
            <Field
              name="by"
              label="Chia theo"
              kind="select"
              value={step}
              required
              choices={[
                { value: "day", label: "Ngày" },
                { value: "week", label: "Tuần" },
                { value: "month", label: "Tháng" },
              ]}
            />
          </div>
          <div class="form-actions">
            <button type="submit">Xem</button>
          </div>
        </details>
      </form>
      <p class="quiet">
        Từ {dayWords(fromDay)} đến hết {dayWords(toDay)}, so với kỳ trước cùng độ dài (
        {dayWords(before.fromDay)} đến {dayWords(before.toDay)}).{" "}
        <a href={`${base}/figures/table.csv?${query}`}>Tải CSV</a>
      </p>
    </>
  );
}
