import type { Db } from "../../database/database.ts";
import { issueActionLinks } from "../action-links/issue-action-links.ts";
import { officeName } from "../news/news-text.ts";
import { eventNote } from "../record-event.ts";
import type { ReportTools } from "../report-tools.ts";
import { isOpen } from "../states.ts";
import { caseLines, type Sight, whereWords } from "./case-lines.ts";
import { momentWords, troubleWords } from "./case-words.ts";
import { isTask } from "./enqueue-office-message.ts";
import { eventWords } from "./event-words.ts";
import type { Notice } from "./notice.ts";
import type { OfficeMessage } from "./office-tools.ts";
import { type OfficeCase, readCase, readEvent } from "./read-case.ts";

const mostPictures = 6;

export type CaseNotice = { notice: Notice; found: OfficeCase };

/**
 * What a message says of its report as the rows stand at this moment. `null` when there is nothing to say any more:
 * the report is gone, or a task is no longer this office's or no longer open.
 */
export async function composeNotice(
  tools: ReportTools,
  db: Db,
  message: OfficeMessage,
): Promise<CaseNotice | null> {
  const found = message.requestId === null ? null : await readCase(tools, db, message.requestId);
  if (!found) return null;
  const { request } = found;
  const { officeId, what } = message;
  const roles = [request.receiver, request.coordinator, request.fixer, request.told];
  if (isTask(what) && !(isOpen(request.status) && roles.includes(officeId))) return null;
  const acting = isTask(what) || (what === "news" && officeId === request.receiver);
  const sight: Sight = acting ? "acting" : "told";
  const links = acting ? await issueActionLinks(tools, db, { messageId: message.id, officeId, request }) : [];
  const notice: Notice = {
    subject: `[${request.code}] ${subjectWords(message, found)}`,
    opening: await openingWords(tools, db, message, found),
    lines: caseLines(found, sight),
    links,
    pictureIds: acting ? found.pictures.slice(0, mostPictures).map(({ id }) => id) : [],
  };
  return { notice, found };
}

function subjectWords({ what }: OfficeMessage, found: OfficeCase): string {
  const where = `${troubleWords(found.request.services)} ở ${found.request.area ?? found.place.name}`;
  switch (what) {
    case "assigned":
      return `${found.request.urgent ? "KHẨN: " : ""}${capital(where)}, cần tiếp nhận`;
    case "reminder":
      return `Nhắc việc: ${where}`;
    case "escalation":
      return `Quá hạn: ${where}`;
    case "told":
      return `Để biết: ${where}`;
    default:
      return `Có tin mới: ${where}`;
  }
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

async function openingWords(
  tools: ReportTools,
  db: Db,
  { what, step, officeId }: OfficeMessage,
  found: OfficeCase,
): Promise<string[]> {
  const { request, place } = found;
  const office = officeName(place, officeId);
  // The coordinator gets the task of a receiver that has no channel, or none that works.
  const standsIn =
    step.endsWith(":instead") ||
    ((what === "assigned" || what === "reminder") && officeId !== request.receiver);
  const instead = standsIn
    ? [
        `Chưa gửi được tới ${officeName(place, request.receiver)}, nên gửi tới ${office} để không ai bị bỏ sót.`,
      ]
    : [];
  switch (what) {
    case "assigned":
      return [
        ...instead,
        standsIn
          ? `Phản ánh ${troubleWords(request.services)} ${request.code} (${whereWords(found)}) cần nơi tiếp nhận.`
          : `${office} được giao phản ánh ${troubleWords(request.services)} ${request.code} (${whereWords(found)}).`,
        ...(await whyNow(tools, db, step, found)),
      ];
    case "reminder":
      return [...instead, `Nhắc ${office}: ${overdueWords(found, tools.now())}`];
    case "escalation":
      return [...instead, `Gửi ${office} để đôn đốc: ${overdueWords(found, tools.now())}`];
    case "told":
      return [`Gửi ${office} để biết, chưa cần làm gì.`];
    default:
      return await newsWords(tools, db, step, found);
  }
}

function overdueWords({ request, place }: OfficeCase, now: Date): string {
  if (request.status === "awaiting_carrier")
    return `nhà mạng chưa trả lời về phản ánh ${request.code}, nơi theo dõi là ${officeName(place, request.receiver)}. Đề nghị đôn đốc nhà mạng.`;
  const waiting = request.status === "submitted";
  const by = waiting ? request.acknowledgeBy : request.answerBy;
  const todo = waiting ? "tiếp nhận" : "trả lời";
  const receiver = officeName(place, request.receiver);
  return by < now
    ? `phản ánh ${request.code} đã quá hạn ${todo} từ ${momentWords(by)}, nơi xử lý là ${receiver}.`
    : `phản ánh ${request.code} sắp đến hạn ${todo} (${momentWords(by)}).`;
}

/** A report that was passed on, reopened or split off says so, with what the office before wrote for this one. */
async function whyNow(tools: ReportTools, db: Db, step: string, found: OfficeCase): Promise<string[]> {
  const event = await eventOf(db, step, found);
  if (!event || event.verb === "file") return [];
  const note = event.verb === "forward" ? eventNote(tools, event.sealedNote) : null;
  return [eventWords(event, found.place), ...(note ? [`Lời nhắn: “${note}”`] : [])];
}

async function eventOf(db: Db, step: string, { request }: OfficeCase) {
  const eventId = Number(/^event:(\d+)/.exec(step)?.[1]);
  return Number.isInteger(eventId) ? await readEvent(db, request.id, eventId) : null;
}

async function newsWords(tools: ReportTools, db: Db, step: string, found: OfficeCase): Promise<string[]> {
  const event = await eventOf(db, step, found);
  if (!event) return [`Phản ánh ${found.request.code} có tin mới.`];
  // Only an answer to the office's own question is the office's to read.
  const note = event.verb === "answer" ? eventNote(tools, event.sealedNote) : null;
  return [
    `Phản ánh ${found.request.code}: ${eventWords(event, found.place)}`,
    ...(note ? [`Trả lời: “${note}”`] : []),
  ];
}
