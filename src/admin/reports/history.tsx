import type { RequestEvent } from "../../signal-reports/offices/read-case.ts";
import { eventNote } from "../../signal-reports/record-event.ts";
import type { ReportTools } from "../../signal-reports/report-tools.ts";
import { Section } from "../frame/components/index.ts";
import { byWhom, type HistoryTools, historyWords } from "./case/history-words.ts";

type Props = {
  events: RequestEvent[];
  tools: HistoryTools;
  /** Opens what people wrote with an act; left out until somebody has asked to read residents' words. */
  sealer: ReportTools["sealer"] | null;
};

/** Everything that happened to a report, in order. */
export function History({ events, tools, sealer }: Props) {
  return (
    <Section title="Nhật ký" count={events.length}>
      <ol class="history">
        {events.map((event) => {
          const note = sealer && eventNote({ sealer }, event.sealedNote);
          return (
            <li>
              {historyWords(event, tools)}
              {note && <blockquote>{note}</blockquote>}
              <br />
              <span class="quiet">{byWhom(event, tools)}</span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
