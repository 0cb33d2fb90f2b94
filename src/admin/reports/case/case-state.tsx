import { nameOf } from "../../conversations/colleagues.ts";
import { Notice } from "../../frame/components/index.ts";
import { byWhom, historyWords } from "./history-words.ts";
import type { CaseFacts } from "./read-case-page.ts";

/** Who else has the report open, and whether it has changed since the page was opened. */
export function CaseState({ facts, seenVersion }: { facts: CaseFacts; seenVersion: number }) {
  const { presence, colleagues, found, events } = facts;
  const last = events.findLast(({ verb }) => verb !== "looked");
  const tools = { place: found.place, colleagues };
  return (
    <>
      {presence.others.length > 0 && (
        <Notice tone="warn">
          {`${presence.others.map((id) => nameOf(colleagues, id)).join(", ")} cũng đang mở phản ánh này.`}
        </Notice>
      )}
      {found.request.version !== seenVersion && last && (
        <Notice tone="warn" news>
          {`Phản ánh vừa có thay đổi: ${historyWords(last, tools)} (${byWhom(last, tools)}). Tải lại trang để xem; chữ đang gõ vẫn còn.`}
        </Notice>
      )}
    </>
  );
}
