import { inArray } from "drizzle-orm";
import {
  articleVersions,
  assistantSwitches,
  cannedReplies,
  outboxMessages,
} from "../../src/database/schema/index.ts";
import { setPriority } from "../../src/signal-reports/set-priority.ts";
import type { Verb } from "../../src/signal-reports/states.ts";
import { resident } from "../journeys/resident.ts";
import { enough, openReportWorld, type ReportWorld, staff } from "../signal-reports/report-world.ts";
import type { DatabaseKind } from "../support/databases.ts";

/** The place that the sample fills. */
export const samplePlace = "nam-hoa";

export type StaffSample = ReportWorld & {
  /** One report in each state, by state. */
  reports: Record<string, { id: number; code: string }>;
};

/** What leads to each state, from a report that was just filed. */
const roads: Record<string, Verb[]> = {
  submitted: [],
  acknowledged: ["acknowledge"],
  in_progress: ["acknowledge", "start"],
  awaiting_citizen: ["acknowledge", "ask"],
  awaiting_carrier: ["acknowledge", "send_to_carrier"],
  resolved: ["acknowledge", "resolve"],
  closed_fixed: ["acknowledge", "resolve", "confirm"],
  closed_declined: ["decline"],
  withdrawn: ["withdraw"],
};

const operators = ["viettel", "vinaphone", "mobifone", "vietnamobile"] as const;
/** Names as people write them, with what a careless page breaks on. */
const areas = ["Xóm 5", "Xóm 8", "<b>Xóm 9</b>", "=HYPERLINK(1)", "Xóm Bến ".repeat(20).trim()];

/** A place at work: residents with answers, without, and waiting; reports in every state; drafts; a switch. */
export async function openStaffSample(kind: DatabaseKind = "pglite"): Promise<StaffSample> {
  const world = await openReportWorld(kind);
  const reports: StaffSample["reports"] = {};
  let count = 0;
  for (const [state, verbs] of Object.entries(roads)) {
    const operator = operators[count % operators.length] ?? "viettel";
    const area = areas[count % areas.length] ?? "Xóm 5";
    const where = { area, lat: 20.1 + count / 200, lon: 106.1 + count / 300 };
    const { request } = await world.file({ trouble: { ...where, operators: [operator] } });
    for (const verb of verbs) await world.move(verb, request.id, staff, enough[verb]);
    reports[state] = { id: request.id, code: request.code };
    count += 1;
    world.clock.advance(47 * 60_000);
  }
  await mergeOne(world, reports);
  await makeUrgent(world, reports.in_progress?.id ?? 0);
  await incidentWithLetter(world);
  await talk(world);
  await writing(world);
  await world.settle();
  await arrived(world);
  return Object.assign(world, { reports });
}

async function mergeOne(world: ReportWorld, reports: StaffSample["reports"]): Promise<void> {
  const { request } = await world.file({ trouble: { area: "Xóm 5" } });
  await world.move("merge", request.id, staff, { into: reports.submitted?.code ?? "" });
  reports.merged = { id: request.id, code: request.code };
}

async function makeUrgent(world: ReportWorld, requestId: number): Promise<void> {
  const change = { urgent: true, note: "Có người già ở một mình" };
  await world.run((tx) => setPriority(world.tools, tx, { requestId, actor: staff, ...change }));
}

/** Enough voices for an incident with a letter to the carrier. */
async function incidentWithLetter(world: ReportWorld): Promise<void> {
  const { request } = await world.file({ trouble: { area: "Xóm 12", lat: 20.14, lon: 106.12 } });
  for (let more = 0; more < 4; more += 1) await world.join(request.id);
}

/** One who was answered, one who was not, one whom a person answers, one who waits for a person. */
async function talk(world: ReportWorld): Promise<void> {
  const [tu, lam, hanh, nam] = [0, 1, 2, 3].map((index) => resident(world.counter, samplePlace, index));
  await tu?.say("lam vneid muc 2 o dau, mat tien ko");
  await tu?.say("chữ ký số là gì");
  await lam?.say("mở quán cà phê ven sông thì xin giấy tờ gì, có phải lên tỉnh không");
  await lam?.say("mượn máy xay lúa của hợp tác xã mất bao nhiêu tiền");
  await hanh?.say("cho tôi gặp cán bộ");
  await hanh?.officerSays("Dạ, chào chị. Chị cần hỏi việc gì ạ?");
  await hanh?.say("Tôi bị sai ngày sinh trên VNeID thì làm thế nào?");
  await nam?.say("cho gặp cán bộ");
  await nam?.say("em 16 tuổi muốn hỏi làm định danh cho bà, bà đi lại khó khăn");
}

/** Zalo does not know the invented people: their news has arrived all the same, but for the newest. */
async function arrived({ db, clock }: ReportWorld): Promise<void> {
  const failed = inArray(outboxMessages.status, ["failed", "dead"]);
  const rows = await db.select({ id: outboxMessages.id }).from(outboxMessages).where(failed);
  const old = rows.map(({ id }) => id).slice(0, -1);
  if (old.length === 0) return;
  await db
    .update(outboxMessages)
    .set({ status: "sent", sentAt: clock.now(), reason: null })
    .where(inArray(outboxMessages.id, old));
}

async function writing({ db, clock }: ReportWorld): Promise<void> {
  const at = clock.now();
  const markdown = (title: string) =>
    `---\nid: sample/${title.length}\ntitle: ${title}\nlocalities: [${samplePlace}]\n---\nNội dung đang viết.\n`;
  const version = { locality: samplePlace, writtenIn: samplePlace, writtenBy: "s1", writtenAt: at };
  await db.insert(articleVersions).values([
    { ...version, articleId: "sample/1", markdown: markdown("Giờ mở cửa bưu điện xã"), status: "draft" },
    { ...version, articleId: "sample/2", markdown: markdown("Lịch tiêm chủng"), status: "submitted" },
  ]);
  await db.insert(assistantSwitches).values({
    locality: samplePlace,
    articleId: "vneid-muc-2-online",
    reason: "Đang chờ hướng dẫn mới của Công an tỉnh",
    offBy: "s1",
    offAt: at,
  });
  await db.insert(cannedReplies).values({
    locality: samplePlace,
    title: "Chào",
    text: "Dạ, Ủy ban nhân dân xã Nam Hòa xin nghe.",
    updatedBy: "s1",
    updatedAt: at,
  });
}
