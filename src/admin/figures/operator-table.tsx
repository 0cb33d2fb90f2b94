import { countWords, hoursWords, shareWords } from "../../figures/words.ts";
import { operatorWords } from "../../signal-reports/offices/case-words.ts";
import { Rows, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";
import { reportsLink } from "./links.ts";

/** The same figures for each carrier. */
export function OperatorTable({ figures: { operators }, period, base, withLists }: FiguresProps) {
  const number = (title: string) => ({ title, kind: "number" }) as const;
  return (
    <Section title="Theo nhà mạng" id="operators">
      <Rows
        caption="Phản ánh theo nhà mạng"
        head={[
          "Nhà mạng",
          number("Phản ánh"),
          number("Còn mở"),
          number("Xử lý xong, một nửa trong vòng"),
          number("Đúng hạn"),
        ]}
        rows={operators.map(({ operator, figures: { filed, open, fix, answeredOnTime } }) => {
          const name = operator === null ? "Không nêu" : operatorWords([operator]);
          return [
            name,
            withLists && operator !== null ? (
              <a href={reportsLink(base, period, { operator })}>{countWords(filed)}</a>
            ) : (
              countWords(filed)
            ),
            countWords(open),
            hoursWords(fix?.median),
            shareWords(answeredOnTime),
          ];
        })}
        empty="Chưa có phản ánh nào trong khoảng này."
      />
    </Section>
  );
}
