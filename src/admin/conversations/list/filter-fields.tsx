import { turnStatuses } from "../../../conversation/types.ts";
import { Field } from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";
import type { Colleagues } from "../colleagues.ts";
import type { ListFilter } from "./list-filter.ts";

/** What narrows the list beside the search. */
export function FilterFields({ filter, colleagues }: { filter: ListFilter; colleagues: Colleagues }) {
  return (
    <>
      <Field label="Nhãn" name="label" value={filter.label} maxlength={40} />
      <Field
        label="Cán bộ phụ trách"
        name="assignee"
        kind="select"
        value={filter.assignee}
        placeholder="Ai cũng được"
        choices={[
          { value: "-", label: "Chưa ai nhận" },
          ...colleagues.assignable.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Field
        label="Có lượt kết quả là"
        name="status"
        kind="select"
        value={filter.status}
        placeholder="Kết quả nào cũng được"
        choices={turnStatuses.map((value) => ({ value, label: turnStatusWords(value) }))}
      />
      <Field label="Mã bài đã trả lời" name="article" value={filter.article} maxlength={100} />
      <Field label="Người dân nhắn từ ngày" name="from" kind="date" value={filter.from} />
      <Field label="Người dân nhắn đến hết ngày" name="to" kind="date" value={filter.to} />
      <Field
        label="Phản ánh"
        name="report"
        kind="select"
        value={filter.report}
        placeholder="Có hay không cũng được"
        choices={[
          { value: "yes", label: "Có phản ánh" },
          { value: "no", label: "Không có phản ánh" },
        ]}
      />
    </>
  );
}
