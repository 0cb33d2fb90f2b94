import { Field } from "../../frame/components/index.ts";
import type { Section } from "../parts/section.ts";
import { TextPreview } from "./preview.tsx";

const mostLetters = 300;

const texts = [
  ["greeting", "Lời chào đầu tiên", "Đứng đầu lời chào khi người dân mới quan tâm OA, trước danh mục việc."],
  ["privacy", "Về dữ liệu cá nhân", "Thêm vào câu trả lời về dữ liệu cá nhân, ví dụ ai là người phụ trách."],
  ["away", "Ngoài giờ làm việc", "Thêm vào lời báo ngoài giờ, ví dụ số trực khi khẩn cấp."],
] as const;

/** The place's own lines in what residents read. */
export const textsSection: Section = {
  name: "texts",
  title: "Lời nhắn tới người dân",
  intro: "Để trống thì dùng lời có sẵn. Viết ngắn, lịch sự; không ghi số điện thoại cá nhân của cán bộ.",
  parts: [["texts"], ["notice"]],
  show: ({ texts: { greeting, privacy, away }, notice }) => ({
    greeting: greeting ?? "",
    privacy: privacy ?? "",
    away: away ?? "",
    notice: notice ?? "",
  }),
  read(typed) {
    const read = (name: string) => {
      const text = typed.text(name);
      if (text.length > mostLetters)
        typed.wrong(name, `Dài ${text.length} ký tự, nhiều nhất ${mostLetters}. Rút gọn giúp.`);
      if (/\{\{|\}\}/.test(text)) typed.wrong(name, "Bỏ dấu {{ }}: lời nhắn được gửi nguyên văn.");
      return text === "" ? null : text;
    };
    return [
      ...texts.map(([name]) => ({ path: ["texts", name], value: read(name) })),
      { path: ["notice"], value: read("notice") },
    ];
  },
  fields: ({ form }) => (
    <>
      {texts.map(([name, label, hint]) => (
        <Field
          name={name}
          label={label}
          hint={hint}
          kind="textarea"
          rows={3}
          maxlength={mostLetters}
          counted
          form={form}
        />
      ))}
      <Field
        name="notice"
        label="Thông báo mọi người đều đọc"
        hint="Dành cho nơi vừa sáp nhập: một câu để người dân biết nay thuộc đâu."
        kind="textarea"
        rows={3}
        maxlength={mostLetters}
        counted
        form={form}
      />
    </>
  ),
  below: (view) => <TextPreview {...view} />,
};
