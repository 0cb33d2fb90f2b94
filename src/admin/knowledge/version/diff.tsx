import type { DiffPart } from "../../../knowledge/editing/diff-texts.ts";
import { Empty } from "../../frame/components/index.ts";

/** What came and what went, told by words for whoever does not see the colours. */
export function Diff({ parts }: { parts: DiffPart[] }) {
  if (parts.every(({ kind }) => kind === "same" || kind === "left")) return <Empty>Không có gì khác.</Empty>;
  return (
    <div class="diff">
      {parts.map((part) => {
        if (part.kind === "left")
          return <span class="quiet">{` […${part.left.toLocaleString("vi-VN")} ký tự không đổi…] `}</span>;
        if (part.kind === "same") return part.text;
        return part.kind === "added" ? (
          <ins>
            <span class="hidden">[thêm: </span>
            {part.text}
            <span class="hidden">]</span>
          </ins>
        ) : (
          <del>
            <span class="hidden">[bỏ: </span>
            {part.text}
            <span class="hidden">]</span>
          </del>
        );
      })}
    </div>
  );
}
