import { fold } from "../../../knowledge/text/fold.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { Field } from "../../frame/components/index.ts";
import type { Section } from "../parts/section.ts";
import type { Typed } from "../parts/typed.ts";
import { RenameArea } from "./rename-form.tsx";

const mostAreas = 300;
const mostLetters = 100;

/** The parts of the place as residents know them. */
export const areasSection: Section = {
  name: "areas",
  title: "Khu vực",
  intro:
    "Danh sách xóm, thôn, tổ dân phố hiện nay. Người dân chọn từ danh sách này khi báo sóng yếu; gõ tay vẫn nhận.",
  parts: [["signal", "hamlets"], ["signal", "rules"], ["formerNames"], ["weakSignalAreas"]],
  show: ({ signal, formerNames, weakSignalAreas }) => ({
    hamlets: signal.hamlets.join("\n"),
    formerNames: formerNames.join("\n"),
    weakSignalAreas: weakSignalAreas.join("\n"),
  }),
  read: (typed) => [
    { path: ["signal", "hamlets"], value: readList(typed, "hamlets") },
    { path: ["formerNames"], value: readList(typed, "formerNames") },
    { path: ["weakSignalAreas"], value: readList(typed, "weakSignalAreas") },
  ],
  fields: ({ form, profile }) => (
    <>
      <Field
        name="hamlets"
        label={`Danh sách ${unitsOf(profile)}, mỗi dòng một tên`}
        hint="Dán thẳng từ Excel hoặc Word được. Ví dụ: Xóm Trại Gião"
        kind="textarea"
        rows={14}
        form={form}
      />
      <Field
        name="formerNames"
        label="Tên cũ, xã cũ đã sáp nhập, mỗi dòng một tên"
        hint="Để nhận ra khi người dân gọi tên cũ. Ví dụ: xã Cây Thị"
        kind="textarea"
        rows={5}
        form={form}
      />
      <Field
        name="weakSignalAreas"
        label="Vùng đã biết là hay yếu sóng, mỗi dòng một tên"
        kind="textarea"
        rows={4}
        form={form}
      />
    </>
  ),
  below: (view) => <RenameArea {...view} />,
};

function unitsOf({ unit }: LocalityProfile): string {
  return [unit.word, ...unit.alsoSaid].slice(0, 2).join(", ");
}

/** One name a line; the same name twice is kept once, two names that differ in marks alone are asked about. */
function readList(typed: Typed, name: string): string[] {
  const list = [
    ...new Set(typed.lines(name).map((line) => line.replace(/^[-•*]\s*|[;,.]$/g, "").trim())),
  ].filter((line) => line !== "");
  if (list.length > mostAreas) typed.wrong(name, `Có ${list.length} dòng, nhiều nhất ${mostAreas}.`);
  const long = list.find((line) => line.length > mostLetters);
  if (long) typed.wrong(name, `Tên “${long.slice(0, 40)}…” dài hơn ${mostLetters} ký tự.`);
  const seen = new Map<string, string>();
  for (const line of list) {
    const twin = seen.get(fold(line));
    if (twin && name === "hamlets")
      typed.wrong(name, `“${twin}” và “${line}” chỉ khác dấu hoặc chữ hoa. Giữ một tên.`);
    seen.set(fold(line), line);
  }
  return list;
}
