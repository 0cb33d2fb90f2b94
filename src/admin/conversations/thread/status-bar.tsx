import type { Conversation } from "../../../conversation/turn-tools.ts";
import { Badge, KeyValues, Time } from "../../frame/components/index.ts";
import { ageWords } from "../age-words.ts";
import { nameOf } from "../colleagues.ts";
import { flagWords } from "../flag-words.ts";
import type { ThreadTools } from "./thread-tools.ts";

/** Who answers now, since when somebody waits, whose it is. */
export function StatusBar({ conversation, tools }: { conversation: Conversation; tools: ThreadTools }) {
  const { waitingSince, assigneeId, snoozedUntil, labels, flag, flaggedAt } = conversation;
  const { now, colleagues } = tools;
  const flagged = flag ? flagWords(flag) : null;
  return (
    <KeyValues
      pairs={[
        ["Đang trả lời", <WhoAnswers conversation={conversation} now={now} />],
        [
          "Chờ cán bộ",
          waitingSince && <Badge tone="warn">{ageWords(now.getTime() - waitingSince.getTime())}</Badge>,
        ],
        ["Cán bộ phụ trách", assigneeId ? nameOf(colleagues, assigneeId) : "Chưa ai nhận"],
        ["Tạm hoãn đến", snoozedUntil && snoozedUntil > now && <Time at={snoozedUntil} />],
        [
          "Cờ",
          flagged && (
            <>
              <Badge tone={flagged.tone}>{flagged.title}</Badge> <Time at={flaggedAt} />
            </>
          ),
        ],
        ["Nhãn", labels.length > 0 && labels.map((label) => <Badge>{label}</Badge>)],
      ]}
    />
  );
}

function WhoAnswers({ conversation, now }: { conversation: Conversation; now: Date }) {
  const { mode, humanUntil } = conversation;
  if (mode !== "human" || !humanUntil || humanUntil <= now) return <Badge tone="info">Trợ lý tự động</Badge>;
  return (
    <>
      <Badge tone="good">Cán bộ</Badge> (trợ lý im lặng đến <Time at={humanUntil} /> nếu không ai viết thêm)
    </>
  );
}
