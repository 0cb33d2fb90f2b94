import type { Child } from "hono/jsx";
import type { Sealer } from "../../../security/sealer.ts";
import { Badge, Time } from "../../frame/components/index.ts";
import { turnStatusWords } from "../../today/turn-status-words.ts";
import { ageWords } from "../age-words.ts";
import { type Colleagues, nameOf } from "../colleagues.ts";
import { flagWords } from "../flag-words.ts";
import { describeEvent, firstWords } from "../thread/describe-event.ts";
import type { ListedConversation } from "./read-list.ts";

export type RowTools = {
  base: string;
  now: Date;
  sealer: Sealer;
  colleagues: Colleagues;
  titleOf: (articleId: string) => string;
};

export const head = ["Người dân", "Lời mới nhất", "Kết quả", "Cán bộ"] as const;
const longestWords = 140;

/** One conversation in the list, cell by cell under `head`. */
export function cellsOf(row: ListedConversation, tools: RowTools): Child[] {
  return [
    <Who row={row} base={tools.base} />,
    <Words row={row} tools={tools} />,
    <Ended row={row} tools={tools} />,
    <Wait row={row} tools={tools} />,
  ];
}

function Who({ row, base }: { row: ListedConversation; base: string }) {
  return (
    <>
      <a href={`${base}/conversations/${row.id}`} data-open>
        Người dân số {row.id}
      </a>{" "}
      {row.unread && <Badge tone="info">Chưa xem</Badge>}
      {row.labels.map((label) => (
        <>
          {" "}
          <Badge>{label}</Badge>
        </>
      ))}
    </>
  );
}

function Words({ row, tools }: { row: ListedConversation; tools: RowTools }) {
  const { last } = row;
  const words =
    last && firstWords(describeEvent(tools.sealer, last.sealedBody, last.eventName), longestWords);
  return (
    <>
      {words && <p>{words}</p>}
      <span class="quiet">
        <Time at={row.lastMessageAt} />
      </span>
    </>
  );
}

function Ended({ row, tools }: { row: ListedConversation; tools: RowTools }) {
  const flag = row.flag && row.flaggedAt ? flagWords(row.flag) : null;
  return (
    <>
      {flag && <Badge tone={flag.tone}>{flag.title}</Badge>}{" "}
      {row.lastStatus && <span>{turnStatusWords(row.lastStatus)}</span>}
      {row.last?.articleId && <p class="quiet">{tools.titleOf(row.last.articleId)}</p>}
    </>
  );
}

function Wait({ row, tools: { now, colleagues } }: { row: ListedConversation; tools: RowTools }) {
  const { waitingSince, snoozedUntil, assigneeId } = row;
  return (
    <>
      {waitingSince && <Badge tone="warn">{`Chờ ${ageWords(now.getTime() - waitingSince.getTime())}`}</Badge>}
      {snoozedUntil && snoozedUntil > now && (
        <p>
          Hoãn đến <Time at={snoozedUntil} />
        </p>
      )}
      <p>{assigneeId ? nameOf(colleagues, assigneeId) : <span class="quiet">Chưa ai nhận</span>}</p>
    </>
  );
}
