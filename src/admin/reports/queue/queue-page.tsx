import type { BulkAct } from "../../../signal-reports/bulk/queue-bulk-act.ts";
import {
  Field,
  Filters,
  Form,
  type FormState,
  Icon,
  Notice,
  Pager,
  PageScript,
  Rows,
  Section,
  Tabs,
} from "../../frame/components/index.ts";
import type { SavedFilter } from "../../saved-filters/saved-filters.ts";
import { SavedFilters } from "../../saved-filters/saved-filters-list.tsx";
import { BulkBar } from "../bulk/bulk-bar.tsx";
import { BulkForm } from "../bulk/bulk-form.tsx";
import { FilterFields } from "./filter-fields.tsx";
import { isNarrowed, onlyTab, type QueueFilter, queueQuery } from "./queue-filter.ts";
import { cellsOf, headOf, type RowTools } from "./queue-row.tsx";
import type { readQueue, TabCounts } from "./read-queue.ts";
import { queueTabs, tabWords } from "./tabs.ts";

type Props = {
  list: Awaited<ReturnType<typeof readQueue>>;
  counts: TabCounts;
  filter: QueueFilter;
  saved: SavedFilter[];
  tools: RowTools;
  may: { export: boolean; file: boolean; inOffice: boolean };
  bulkKey: string;
  bulk: BulkAct | null;
  form?: FormState | undefined;
  /** Why what was asked was not done. */
  refusal?: string | undefined;
};

/** The queue of reports: tabs, filters, rows to choose, and what to do with them. */
export function QueuePage({ list, counts, filter, saved, tools, may, bulkKey, bulk, form, refusal }: Props) {
  const { base, place, colleagues, choosing } = tools;
  const home = `${base}/reports`;
  const first = queueQuery({ ...filter, after: null });
  const { title, empty } = tabWords[filter.tab];
  const narrowed = isNarrowed(filter) || filter.q !== "";
  return (
    <>
      <PageScript area="reports" />
      {refusal && (
        <Notice tone="bad" news>
          {refusal}
        </Notice>
      )}
      {bulk && <BulkBar act={bulk} tools={{ place, colleagues }} base={base} />}
      <p class="form-actions no-print">
        {may.file && (
          <a class="button main" href={`${home}/new`}>
            <Icon name="plus" /> Ghi phản ánh
          </a>
        )}
        <a class="button" href={`${home}/map${first}`}>
          <Icon name="map" /> Bản đồ
        </a>
        {!may.inOffice && (
          <>
            <a class="button" href={`${home}/calls`}>
              <Icon name="phone" /> Cần gọi
            </a>
            <a class="button" href={`${home}/letters`}>
              Hồ sơ nhà mạng
            </a>
            <a class="button" href={`${home}/incidents`}>
              Sự cố
            </a>
          </>
        )}
      </p>
      <Tabs
        label="Các danh sách phản ánh"
        tabs={queueTabs.map((tab) => ({
          href: `${home}?tab=${tab}`,
          label: tabWords[tab].title,
          count: counts[tab],
          here: tab === filter.tab,
        }))}
      />
      <Filters
        action={home}
        hidden={{ tab: filter.tab }}
        clear={narrowed ? home + queueQuery(onlyTab(filter)) : undefined}
        open={isNarrowed(filter)}
        search={
          <Field
            label="Tìm theo mã hoặc chỗ báo"
            name="q"
            kind="search"
            value={filter.q}
            quiet
            placeholder="Mã hoặc chỗ báo: NH-26-0042, xóm 5"
          />
        }
      >
        <FilterFields filter={filter} place={place} colleagues={colleagues} />
      </Filters>
      <SavedFilters saved={saved} query={first} narrowed={narrowed} home={home} />
      <Section title={title} bare>
        <Rows
          head={headOf(tools)}
          caption={title}
          rows={list.rows.map((row) => cellsOf(row, tools))}
          empty={narrowed ? "Không có phản ánh nào hợp với bộ lọc này." : empty}
        />
        <Pager
          previous={filter.after ? home + first : undefined}
          next={list.next ? home + queueQuery({ ...filter, after: list.next }) : undefined}
        />
      </Section>
      {choosing && list.rows.length > 0 && (
        <BulkForm
          {...{ place, base, colleagues, bulkKey, form }}
          inOffice={may.inOffice}
          query={queueQuery(filter)}
        />
      )}
      {list.rows.length > 0 && (
        <Section title="Xuất danh sách này">
          <Form action={`${home}/export`} hidden={{ query: first }} inline label="Xuất danh sách này">
            {may.export && (
              <>
                <button type="submit" name="kind" value="csv">
                  <Icon name="download" /> CSV
                </button>
                <button type="submit" name="kind" value="xlsx">
                  <Icon name="download" /> Excel
                </button>
              </>
            )}
            <a class="button" href={`${home}/print${first}`}>
              <Icon name="print" /> Bản in
            </a>
          </Form>
        </Section>
      )}
    </>
  );
}
