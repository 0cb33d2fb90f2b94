import {
  Field,
  Filters,
  type FormState,
  LiveRegion,
  Pager,
  Rows,
  Section,
  Tabs,
} from "../../frame/components/index.ts";
import type { SavedFilter } from "../../saved-filters/saved-filters.ts";
import { SavedFilters } from "../../saved-filters/saved-filters-list.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { filterQuery, isNarrowed, type ListFilter } from "./list-filter.ts";
import { cellsOf, head, type RowTools } from "./list-row.tsx";
import type { ConversationList } from "./read-list.ts";
import { mostCounted } from "./read-list.ts";
import { conversationTabs, tabWords } from "./tabs.ts";

type Props = {
  list: ConversationList;
  filter: ListFilter;
  saved: SavedFilter[];
  tools: RowTools;
  /** The name of a filter that could not be kept. */
  form?: FormState | undefined;
};

/** Who waits for a person, and everything else that was said. */
export function ConversationListPage({ list, filter, saved, tools, form }: Props) {
  const home = `${tools.base}/conversations`;
  const first = { ...filter, after: null };
  const bare = readOnlyTab(filter);
  const here = home + filterQuery(filter);
  return (
    <>
      <Tabs
        label="Các danh sách hội thoại"
        tabs={conversationTabs.map((tab) => ({
          href: `${home}?tab=${tab}`,
          label: tabWords[tab].title,
          count: Math.min(list.counts[tab], mostCounted),
          here: tab === filter.tab,
        }))}
      />
      <Filters
        action={home}
        hidden={{ tab: filter.tab }}
        clear={isNarrowed(filter) ? home + filterQuery(bare) : undefined}
        open={isNarrowed({ ...filter, q: "" })}
        search={
          <Field
            label="Tìm theo số hội thoại, nhãn hoặc tên bài đã trả lời"
            name="q"
            kind="search"
            value={filter.q}
            quiet
            placeholder="Số hội thoại, nhãn, tên bài đã trả lời"
          />
        }
      >
        <FilterFields filter={filter} colleagues={tools.colleagues} />
      </Filters>
      {filter.q !== "" && (
        <p class="quiet">
          Lời nhắn của người dân được mã hóa nên không tìm được theo chữ trong tin; chỉ tìm theo số hội thoại,
          nhãn và bài đã trả lời.
        </p>
      )}
      {list.turns && <TurnCount {...list.turns} />}
      <SavedFilters {...{ saved, home, form }} query={filterQuery(first)} narrowed={isNarrowed(first)} />
      <LiveRegion id="conversation-list" url={here} stream={`${home}/live`}>
        <Section title={tabWords[filter.tab].title} bare>
          <Rows
            head={head}
            caption={tabWords[filter.tab].title}
            rows={list.rows.map((row) => cellsOf(row, tools))}
            empty={
              isNarrowed(filter) ? "Không có hội thoại nào hợp với bộ lọc này." : tabWords[filter.tab].empty
            }
          />
          <Pager
            previous={filter.after ? home + filterQuery(first) : undefined}
            next={list.next ? home + filterQuery({ ...filter, after: list.next }) : undefined}
          />
        </Section>
      </LiveRegion>
    </>
  );
}

/** A number of the figures counts turns; the list names each conversation once. */
function TurnCount({ count, conversations }: NonNullable<ConversationList["turns"]>) {
  const [all, talks] = [count.toLocaleString("vi-VN"), conversations.toLocaleString("vi-VN")];
  return (
    <p class="quiet">
      {`Bộ lọc này khớp ${all} lượt của ${talks} hội thoại. Lượt gần nhất của một hội thoại có thể có kết quả khác.`}
    </p>
  );
}

function readOnlyTab({ tab }: ListFilter): ListFilter {
  return {
    tab,
    q: "",
    label: "",
    assignee: "",
    status: "",
    article: "",
    from: "",
    to: "",
    report: "",
    after: null,
  };
}
