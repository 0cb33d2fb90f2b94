import type { CountedFigures } from "../../figures/count-figures.ts";
import { countWords, hoursWords, shareWords } from "../../figures/words.ts";
import { Rows, Section } from "../frame/components/index.ts";

type Props = {
  places: { slug: string; name: string }[];
  counted: CountedFigures["places"];
  /** Of the period. */
  query: string;
};

const nothing = {
  ...{ asked: 0, answered: 0, answering: null, unanswered: 0, filed: 0, fix: null },
  answeredOnTime: { part: 0, whole: 0 },
};

/** The same figures for each place, the one with most to do first; a name leads to that place's own page. */
export function PlaceTable({ places, counted, query }: Props) {
  const rows = places
    .map((place) => ({ ...place, ...(counted?.get(place.slug) ?? nothing) }))
    .sort((a, b) => b.asked + b.filed - (a.asked + a.filed));
  const number = (title: string) => ({ title, kind: "number" }) as const;
  return (
    <Section title="Theo địa phương" id="places" count={places.length}>
      <Rows
        caption="Số liệu từng địa phương"
        head={[
          "Địa phương",
          number("Lượt hỏi"),
          number("Trả lời được"),
          number("Cán bộ trả lời, mức giữa"),
          number("Chờ cán bộ"),
          number("Phản ánh"),
          number("Xử lý xong, mức giữa"),
          number("Đúng hạn"),
        ]}
        rows={rows.map(
          ({ slug, name, asked, answered, answering, unanswered, filed, fix, answeredOnTime }) => [
            <a href={`/admin/${slug}/figures?${query}`}>{name}</a>,
            countWords(asked),
            shareWords({ part: answered, whole: asked }),
            hoursWords(answering),
            countWords(unanswered),
            countWords(filed),
            hoursWords(fix),
            shareWords(answeredOnTime),
          ],
        )}
        empty="Chưa có địa phương nào."
      />
    </Section>
  );
}
