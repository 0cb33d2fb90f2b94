import { Field } from "../../frame/components/index.ts";
import type { Section } from "../parts/section.ts";

/** What a place may switch on or off. */
export const choicesSection: Section = {
  name: "choices",
  title: "Lựa chọn khác",
  intro: "Cách duyệt câu trả lời, trang số liệu công khai, cảnh báo OA và ngưỡng gửi nhà mạng.",
  parts: [["knowledge"], ["figures"], ["oa"], ["signal", "dossierThreshold"]],
  show: ({ knowledge, figures, oa, signal }) => ({
    secondPerson: knowledge.secondPerson === undefined ? "auto" : knowledge.secondPerson ? "yes" : "no",
    public: figures.public ? "1" : "",
    silent: oa.silentAfterWorkingHours === null ? "0" : String(oa.silentAfterWorkingHours),
    threshold: String(signal.dossierThreshold),
  }),
  read(typed) {
    const second = typed.line("secondPerson");
    if (!["auto", "yes", "no"].includes(second)) typed.wrong("secondPerson", "Chọn một cách duyệt.");
    const silent = typed.whole("silent", 0, 200);
    if (silent === 1) typed.wrong("silent", "Ghi từ 2 giờ trở lên, hoặc 0 để tắt.");
    return [
      { path: ["knowledge", "secondPerson"], value: second === "auto" ? undefined : second === "yes" },
      { path: ["figures", "public"], value: typed.box("public") },
      { path: ["oa", "silentAfterWorkingHours"], value: silent === 0 ? null : silent },
      { path: ["signal", "dossierThreshold"], value: typed.whole("threshold", 2, 1000) },
    ];
  },
  fields: ({ form }) => (
    <>
      <Field
        name="secondPerson"
        label="Câu trả lời mới có cần người thứ hai duyệt"
        kind="radio"
        required
        choices={[
          { value: "auto", label: "Tự động", hint: "cần khi địa phương có từ hai người có quyền duyệt" },
          { value: "yes", label: "Luôn cần" },
          { value: "no", label: "Không cần", hint: "người viết có quyền duyệt thì tự duyệt" },
        ]}
        form={form}
      />
      <Field
        name="public"
        label="Mở trang số liệu công khai"
        hint="Ai có đường dẫn cũng xem được; chỉ có số đếm, không có thông tin cá nhân."
        kind="checkbox"
        form={form}
      />
      <Field
        name="silent"
        label="Cảnh báo khi OA không nhận được tin nào trong (giờ làm việc)"
        hint="Zalo tự tắt webhook hỏng mà không báo. Ghi 0 để không cảnh báo."
        kind="decimal"
        required
        form={form}
      />
      <Field
        name="threshold"
        label="Bao nhiêu người cùng báo thì thành công văn gửi nhà mạng"
        kind="decimal"
        required
        form={form}
      />
    </>
  ),
};
