import { countWords, hoursWords } from "../../figures/words.ts";
import { KeyValues, Section } from "../frame/components/index.ts";
import type { FiguresProps } from "./figures-props.ts";

/** How soon a person answers those who asked for one. */
export function Answering({ figures: { answering } }: FiguresProps) {
  const { spread, unanswered } = answering;
  return (
    <Section title="Cán bộ trả lời sau bao lâu" id="answering">
      <KeyValues
        pairs={[
          ["Được cán bộ trả lời", countWords(spread?.count ?? 0)],
          ["Chưa ai trả lời", countWords(unanswered)],
          ["Một nửa trong vòng", hoursWords(spread?.median)],
          ["Chín phần mười trong vòng", hoursWords(spread?.p90)],
        ]}
      />
      <p class="quiet">
        Tính bằng giờ làm việc, từ lúc người dân được chuyển cho cán bộ đến câu trả lời đầu tiên.
      </p>
    </Section>
  );
}
