import { workingHoursOf } from "../../../localities/working-hours-of.ts";
import { deadlinesFor } from "../../../signal-reports/deadlines/deadlines-for.ts";
import { Section as Card, Field, KeyValues, Time } from "../../frame/components/index.ts";
import type { Section, SectionView } from "../parts/section.ts";
import { figures } from "./figures.ts";

/** By when a report is taken, answered and chased. */
export const deadlinesSection: Section = {
  name: "deadlines",
  title: "Thời hạn xử lý",
  intro:
    "Áp dụng cho phản ánh mới và cho bước tiếp theo của phản ánh đang mở. Hạn đã hẹn với người dân không đổi.",
  parts: [["signal", "deadlines"]],
  show: ({ signal: { deadlines } }) => ({
    ...Object.fromEntries(
      Object.entries(figures).map(([name, { path }]) => [name, String(at(deadlines, path))]),
    ),
    remindAt: String(Math.round(deadlines.remindAt * 100)),
  }),
  read(typed, { signal: { deadlines } }) {
    const read = new Map(
      Object.entries(figures).map(([name, { least, most }]) => {
        const kept = typed.line(name).replace(",", ".");
        const now = String(at(deadlines, figures[name]?.path ?? []));
        return [name, kept === now ? Number(now) : typed.whole(name, least, most)];
      }),
    );
    for (const ladder of ["step", "urgent"])
      for (const step of [2, 3])
        if ((read.get(`${ladder}${step}`) ?? 0) < (read.get(`${ladder}${step - 1}`) ?? 0))
          typed.wrong(`${ladder}${step}`, "Bước sau không được sớm hơn bước trước.");
    const value = (name: string) => read.get(name) ?? 0;
    const simple = Object.entries(figures).filter(([, { path }]) => path.length === 1);
    const root = ["signal", "deadlines"];
    const escalation = ["escalation"];
    return [
      ...simple.map(([name, { path }]) => change(deadlines, root, path, value(name))),
      change(deadlines, root, ["remindAt"], typed.whole("remindAt", 10, 90) / 100),
      change(deadlines, root, [...escalation, "workingDays"], ["step1", "step2", "step3"].map(value)),
      change(
        deadlines,
        root,
        [...escalation, "urgentWorkingHours"],
        ["urgent1", "urgent2", "urgent3"].map(value),
      ),
    ].flat();
  },
  fields: ({ form }) => (
    <>
      {Object.entries(figures).map(([name, { label, unit, least, most }]) => (
        <Field
          name={name}
          label={`${label} (${unit})`}
          kind="decimal"
          form={form}
          required
          hint={`Từ ${least} đến ${most}.`}
        />
      ))}
      <Field
        name="remindAt"
        label="Nhắc trước khi đã qua (phần trăm thời hạn)"
        kind="decimal"
        form={form}
        required
        hint="Từ 10 đến 90."
      />
    </>
  ),
  below: (view) => <IfFiledNow {...view} />,
};

/** A value that stands as it was is not written out: what the usual is may still change with the product. */
function change(deadlines: unknown, root: string[], path: (string | number)[], value: unknown) {
  return JSON.stringify(at(deadlines, path)) === JSON.stringify(value)
    ? []
    : [{ path: [...root, ...path], value }];
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}

function IfFiledNow({ profile, now }: SectionView) {
  const place = { profile, workingHours: workingHoursOf(profile) };
  const usual = deadlinesFor({ clockStartedAt: now, urgent: false }, place);
  const urgent = deadlinesFor({ clockStartedAt: now, urgent: true }, place);
  return (
    <Card title="Nếu có phản ánh ngay bây giờ">
      <KeyValues
        pairs={[
          ["Tiếp nhận trước", <Time at={usual.acknowledgeBy} />],
          ["Trả lời trước", <Time at={usual.answerBy} />],
          ["Khẩn: tiếp nhận trước", <Time at={urgent.acknowledgeBy} />],
        ]}
      />
    </Card>
  );
}
