import type { DoneChange } from "../../../localities/editing/apply-changes.ts";
import { Rows } from "../../frame/components/index.ts";
import { partWords } from "./part-words.ts";
import { valueWords } from "./value-words.ts";

/** Each changed value before and after. */
export function Changes({ changes }: { changes: readonly DoneChange[] }) {
  return (
    <Rows
      head={["Mục", "Đang là", "Sẽ là"]}
      rows={changes.map(({ path, before, after }) => [
        partWords(path),
        <span class="value">{valueWords(before)}</span>,
        <span class="value">{valueWords(after)}</span>,
      ])}
      empty="Không có gì thay đổi."
      caption="Thay đổi so với giá trị đang dùng"
    />
  );
}
