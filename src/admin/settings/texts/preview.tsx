import { Section as Card } from "../../frame/components/index.ts";
import type { SectionView } from "../parts/section.ts";

const shown = [
  ["greeting", "Khi mới quan tâm OA", "[Lời chào và danh mục việc có sẵn]"],
  ["privacy", "Khi hỏi về dữ liệu cá nhân", "[Lời có sẵn: giữ gì, giữ bao lâu, cách xóa]"],
  ["away", "Khi nhắn ngoài giờ", "[Lời có sẵn: cán bộ trả lời từ lúc nào]"],
] as const;

/** Where each line stands in what residents read. */
export function TextPreview({ form: { values } }: SectionView) {
  return (
    <Card title="Người dân sẽ đọc">
      {shown.map(([name, when, usual]) => {
        const own = [values[name] ?? ""].flat().join("").trim();
        return (
          <>
            <h3>{when}</h3>
            <blockquote>{name === "greeting" ? lines(own, usual) : lines(usual, own)}</blockquote>
          </>
        );
      })}
    </Card>
  );
}

function lines(first: string, second: string): string {
  return [first, second].filter((line) => line !== "").join("\n");
}
