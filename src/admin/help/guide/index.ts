import type { HelpTopic } from "../topic.ts";
import { accounts } from "./accounts.ts";
import { answer } from "./answer.ts";
import { approve } from "./approve.ts";
import { areas } from "./areas.ts";
import { calls } from "./calls.ts";
import { carrierLetter } from "./carrier-letter.ts";
import { closeReport } from "./close-report.ts";
import { correct } from "./correct.ts";
import { figures } from "./figures.ts";
import { fileForOthers } from "./file-for-others.ts";
import { firstDay } from "./first-day.ts";
import { keys } from "./keys.ts";
import { linkOa } from "./link-oa.ts";
import { offices } from "./offices.ts";
import { offline } from "./offline.ts";
import { organise } from "./organise.ts";
import { print } from "./print.ts";
import { privacy } from "./privacy.ts";
import { report } from "./report.ts";
import { switchOff } from "./switch-off.ts";
import { writeAnswer } from "./write-answer.ts";

/** The guide in the order of a new officer's first weeks. */
export const guide: readonly { title: string; topics: readonly HelpTopic[] }[] = [
  { title: "Bắt đầu", topics: [firstDay, linkOa, offices, areas, accounts] },
  {
    title: "Việc hằng ngày",
    topics: [answer, organise, report, closeReport, fileForOthers, calls, carrierLetter],
  },
  { title: "Dạy cho trợ lý", topics: [writeAnswer, approve, correct, switchOff] },
  { title: "Khi cần", topics: [figures, print, offline, privacy, keys] },
];
