import { Field } from "../../frame/components/index.ts";
import type { Section } from "../parts/section.ts";

const weekdays = [
  ["1", "Thứ hai"],
  ["2", "Thứ ba"],
  ["3", "Thứ tư"],
  ["4", "Thứ năm"],
  ["5", "Thứ sáu"],
  ["6", "Thứ bảy"],
  ["0", "Chủ nhật"],
] as const;
const periodNumbers = [1, 2, 3, 4] as const;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The week's working time; the lunch break is what lies between two periods. */
export const hoursSection: Section = {
  name: "hours",
  title: "Giờ làm việc",
  intro:
    "Hạn xử lý, giờ cán bộ trả lời và giờ gửi nhắc việc đều tính theo giờ này. Giờ nghỉ trưa là khoảng giữa hai buổi.",
  parts: [["workingHours"]],
  show: ({ workingHours: { days, periods, confirmed } }) => ({
    days: days.map(String),
    confirmed: confirmed ? "1" : "",
    ...Object.fromEntries(
      periods.flatMap(([from, to], at) => [
        [`from${at + 1}`, from],
        [`to${at + 1}`, to],
      ]),
    ),
  }),
  read(typed) {
    const days = typed
      .all("days")
      .filter((day) => weekdays.some(([known]) => known === day))
      .map(Number)
      .sort();
    if (days.length === 0) typed.wrong("days", "Chọn ít nhất một ngày làm việc.");
    const periods: [string, string][] = [];
    for (const at of periodNumbers) {
      const [from, to] = [typed.line(`from${at}`), typed.line(`to${at}`)];
      if (from === "" && to === "") continue;
      const before = periods.at(-1)?.[1] ?? "";
      if (!clock.test(from)) typed.wrong(`from${at}`, "Ghi giờ bắt đầu, ví dụ 07:30.");
      else if (from < before) typed.wrong(`from${at}`, `Buổi này phải bắt đầu từ ${before} trở đi.`);
      if (!clock.test(to)) typed.wrong(`to${at}`, "Ghi giờ kết thúc, ví dụ 11:30.");
      else if (to <= from) typed.wrong(`to${at}`, "Giờ kết thúc phải sau giờ bắt đầu.");
      periods.push([from, to]);
    }
    if (periods.length === 0) typed.wrong("from1", "Ghi ít nhất một buổi làm việc.");
    return [
      { path: ["workingHours", "days"], value: days },
      { path: ["workingHours", "periods"], value: periods },
      { path: ["workingHours", "confirmed"], value: typed.box("confirmed") },
    ];
  },
  fields: ({ form }) => (
    <>
      <Field
        name="days"
        label="Ngày làm việc trong tuần"
        kind="checkbox"
        choices={weekdays.map(([value, label]) => ({ value, label }))}
        form={form}
      />
      {periodNumbers.map((at) => (
        <fieldset class="field pair">
          <legend>{`Buổi ${at}`}</legend>
          <Field name={`from${at}`} label="Từ" kind="time" form={form} required={at === 1} />
          <Field name={`to${at}`} label="Đến" kind="time" form={form} required={at === 1} />
        </fieldset>
      ))}
      <Field
        name="confirmed"
        label="Đây là giờ làm việc thật của địa phương (không phải giờ mặc định)"
        kind="checkbox"
        form={form}
      />
    </>
  ),
  below: ({ base }) => (
    <p>
      <a href={`${base}/settings/holidays`}>Ngày nghỉ và ngày làm bù</a> ·{" "}
      <a href={`${base}/settings/texts`}>Lời nhắn ngoài giờ</a>
    </p>
  ),
};
