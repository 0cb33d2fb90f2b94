import { join } from "node:path";
import { decideTurn } from "../../src/conversation/decide-turn.ts";
import type { ConversationState, Mode, TurnContext, TurnOutcome } from "../../src/conversation/types.ts";
import { indexArticles, type LocalExtras, openLocalKnowledge } from "../../src/knowledge/local-knowledge.ts";
import { readKnowledgeFiles } from "../../src/knowledge/read-files.node.ts";
import type { ServedArticle } from "../../src/knowledge/served-article.ts";
import { openPlace } from "../../src/localities/open-place.ts";
import { projectFolder } from "../../src/project-folder.node.ts";
import { maskPersonalData } from "../../src/security/mask-personal-data.ts";
import { noReportFacts, type ReportFacts } from "../../src/signal-reports/report-facts.ts";

const { localities } = await readKnowledgeFiles(join(projectFolder(), "knowledge"));
export const place = openPlace(localities.find(({ slug }) => slug === "ngoc-lac")?.profile ?? "");

/** Monday morning, in working hours. */
export const workday = new Date("2026-11-16T09:00:00+07:00");
export const night = new Date("2026-11-16T21:00:00+07:00");

export function article(id: string, more: Partial<ServedArticle> = {}): ServedArticle {
  return {
    id,
    topic: "T01",
    title: "Làm thẻ thư viện ở đâu?",
    questions: ["làm thẻ thư viện cần gì", "xin thẻ mượn sách"],
    answer: "Bác đến nhà văn hóa, mang căn cước. Có thẻ trong 03 ngày.",
    sections: [
      { aspect: "fee", heading: "Lệ phí", text: "- Không mất tiền." },
      { aspect: "time", heading: "Thời gian", text: "- 03 ngày làm việc." },
    ],
    source: "Theo Nghị quyết 1/2026/NQ-HĐND; nguồn mới nhất 05/2026.",
    related: [],
    replaces: [],
    validFrom: "2026-01-01",
    validUntil: null,
    reviewBy: "2027-06-30",
    supersededBy: null,
    ...more,
  };
}

export const signal = article("song-yeu", {
  topic: "T02",
  title: "Sóng điện thoại yếu thì báo ai?",
  questions: ["sóng yếu báo ai", "nhà tôi mất sóng", "mạng chập chờn"],
  answer: "Bác báo trưởng thôn.",
  sections: [],
});

export type Ask = {
  now?: Date;
  state?: ConversationState;
  mode?: Mode;
  articles?: ServedArticle[];
  reports?: ReportFacts;
} & LocalExtras;

/** One turn over a small base: a library card and weak signal, unless other articles are given. */
export function ask(text: string, options: Ask = {}): TurnOutcome {
  return decideTurn(contextOf(text, options));
}

export function contextOf(text: string, options: Ask = {}): TurnContext {
  const {
    now = workday,
    state = {},
    mode = { name: "bot" },
    articles = [article("the-thu-vien"), signal],
    reports = noReportFacts,
  } = options;
  const knowledge = openLocalKnowledge(indexArticles(articles, options), now);
  const { text: masked, secrets } = maskPersonalData(text);
  return {
    event: { kind: "text", text: masked, secrets },
    state,
    mode,
    place,
    knowledge,
    now,
    reports,
    newId: () => "id",
  };
}

export function textOf({ replies }: TurnOutcome): string {
  return replies.map(({ text }) => text).join("\n");
}

export function buttonsOf({ replies }: TurnOutcome): string[] {
  return replies.flatMap(({ buttons }) => buttons.map(({ title }) => title));
}
