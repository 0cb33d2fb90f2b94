import { plusDays, weekdayOf } from "../../../localities/calendar/days.ts";
import { isDayOff } from "../../../localities/calendar/is-day-off.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import { Section as Card, Field } from "../../frame/components/index.ts";
import { dayLines, readDays, vietnameseDay } from "../parts/days-list.ts";
import type { Section, SectionView } from "../parts/section.ts";

const weekdayWords = ["chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy"];

/** Days on which this place differs from the country. */
export const holidaysSection: Section = {
  name: "holidays",
  title: "Ngày nghỉ, ngày làm bù",
  intro:
    "Ngày lễ cả nước và Tết đã có sẵn. Chỉ ghi những ngày địa phương khác cả nước: nghỉ thêm, hoặc làm bù vào cuối tuần.",
  parts: [["calendar"]],
  show: ({ calendar }) => ({ off: dayLines(calendar.off), work: dayLines(calendar.work) }),
  read(typed) {
    const [off, work] = [readDays(typed, "off"), readDays(typed, "work")];
    const both = work.find(({ day }) => off.some((one) => one.day === day));
    if (both) typed.wrong("work", `Ngày ${vietnameseDay(both.day)} vừa ghi nghỉ vừa ghi làm bù.`);
    return [
      { path: ["calendar", "off"], value: off },
      { path: ["calendar", "work"], value: work },
    ];
  },
  fields: ({ form }) => (
    <>
      <Field
        name="off"
        label="Ngày nghỉ riêng, mỗi dòng một ngày"
        hint="Ngày rồi lý do, ví dụ: 24/11/2026 Ngày Văn hóa Việt Nam"
        kind="textarea"
        rows={6}
        form={form}
      />
      <Field
        name="work"
        label="Ngày làm bù, mỗi dòng một ngày"
        hint="Ví dụ: 22/08/2026 Làm bù cho 31/8"
        kind="textarea"
        rows={4}
        form={form}
      />
    </>
  ),
  below: (view) => <NextDaysOff {...view} />,
};

const lookAhead = 120;

/** The weekdays off within four months, the country's among them, as they are in force. */
function NextDaysOff({ profile: { workingHours, calendar }, now }: SectionView) {
  const own = { off: calendar.off.map(({ day }) => day), work: calendar.work.map(({ day }) => day) };
  const today = vietnamDay(now);
  const days = Array.from({ length: lookAhead }, (_, at) => plusDays(today, at)).filter(
    (day) => workingHours.days.includes(weekdayOf(day)) && isDayOff(day, workingHours.days, own),
  );
  return (
    <Card title="Những ngày nghỉ sắp tới đang áp dụng">
      <p>
        {days.length === 0
          ? "Bốn tháng tới không có ngày nghỉ nào rơi vào ngày làm việc."
          : days.map((day) => `${vietnameseDay(day)} (${weekdayWords[weekdayOf(day)]})`).join(", ")}
      </p>
    </Card>
  );
}
