import { and, desc, eq, lt, ne } from "drizzle-orm";
import type { Db } from "../../../database/database.ts";
import { dossiers } from "../../../database/schema/index.ts";
import { answerOfForm, recordCarrierAnswer } from "../../../signal-reports/dossier/record-carrier-answer.ts";
import { sendDossier } from "../../../signal-reports/dossier/send-dossier.ts";
import { dossierInput } from "../../../signal-reports/dossier/snapshot.ts";
import type { CarrierAnswer } from "../../../signal-reports/move-details.ts";
import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import { RequestRefused } from "../../../signal-reports/request-refused.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { Breadcrumb, formState, Notice, Pager, Rows, Tabs, Time } from "../../frame/components/index.ts";
import { numberIn } from "../../number-in.ts";
import { statusOfRefusal } from "../case/status-of-refusal.ts";
import { staffOf } from "../staff-actor.ts";
import { isFromToday } from "./letter-forms.tsx";
import { LetterPage, type LetterPageProps } from "./letter-page.tsx";
import { letterStatus } from "./letter-words.ts";

const perPage = 50;
const mostBytes = 3 * 1024 * 1024;

/** Letters to carriers: listed, sent, answered by hand or by the form that comes back. */
export function letterListPages(parts: AdminParts): AdminRoute[] {
  const { tools, jobs, readAnswer, writeDossier } = parts;
  const at = "/reports/letters/:id{\\d+}";
  return [
    { method: "GET", path: "/reports/letters", permission: "reports.see", handle: list },
    { method: "GET", path: at, permission: "reports.see", handle: (page) => show(page) },
    { method: "POST", path: `${at}/send`, permission: "reports.act", handle: send },
    { method: "POST", path: `${at}/answer`, permission: "reports.act", handle: answer },
    { method: "POST", path: `${at}/upload`, permission: "reports.act", mostBytes, handle: upload },
  ];

  async function list({ c, desk, base, view }: StaffPage) {
    staffOf(desk.session);
    const answered = c.req.query("tab") === "answered";
    const before = /^\d{1,15}$/.exec(c.req.query("before") ?? "");
    const found = await desk.read("reports.see", (tx) =>
      tx
        .select()
        .from(dossiers)
        .where(
          and(
            answered ? eq(dossiers.status, "answered") : ne(dossiers.status, "answered"),
            before ? lt(dossiers.id, Number(before[0])) : undefined,
          ),
        )
        .orderBy(desc(dossiers.id))
        .limit(perPage + 1),
    );
    const shown = found.slice(0, perPage);
    const home = `${base}/reports/letters`;
    return view(
      "Hồ sơ gửi nhà mạng",
      <>
        <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here="Hồ sơ nhà mạng" />
        <Tabs
          label="Các hồ sơ"
          tabs={[
            { href: home, label: "Chưa xong", here: !answered },
            { href: `${home}?tab=answered`, label: "Đã có trả lời", here: answered },
          ]}
        />
        <Rows
          caption="Hồ sơ gửi nhà mạng"
          head={["Số", "Nhà mạng", "Nơi", "Phản ánh", "Tình trạng", "Hạn trả lời"]}
          rows={shown.map(({ id, number, operator, status, answerBy, data }) => {
            const { incident, rows } = dossierInput(data);
            return [
              <a href={`${home}/${id}`}>{number}</a>,
              operatorWords([operator]),
              incident.place,
              String(rows.length),
              letterStatus[status],
              <Time at={answerBy} />,
            ];
          })}
          empty="Không có hồ sơ nào."
        />
        <Pager
          next={
            found.length > perPage
              ? `${home}?tab=${answered ? "answered" : "open"}&before=${shown.at(-1)?.id}`
              : undefined
          }
        />
      </>,
    );
  }

  type Extras = Pick<LetterPageProps, "form" | "refusal" | "cells">;
  async function show(page: StaffPage, extras: Extras = {}, status?: PageStatus) {
    const { desk, base, view } = page;
    staffOf(desk.session);
    const letter = await desk.read("reports.see", (tx) => findLetter(tx, idOf(page)));
    if (!letter) return await noLetter(page);
    return await view(
      `Hồ sơ ${letter.number}`,
      <LetterPage
        {...{ letter, base }}
        {...extras}
        mayAct={desk.may("reports.act")}
        withFiles={writeDossier !== undefined}
        withUpload={readAnswer !== undefined}
      />,
      status,
    );
  }

  async function send(page: StaffPage) {
    const posted = await page.c.req.parseBody();
    const { by, number } = posted;
    const actor = staffOf(page.desk.session);
    return await act(page, "letter.send", posted, async (tx, { id: dossierId }) => {
      if (by !== "mail" && by !== "hand") throw new RequestRefused("invalid", "Chọn cách gửi.");
      const given = typeof number === "string" ? { number } : {};
      await sendDossier(tools, tx, { dossierId, actor, by, ...given });
    });
  }

  async function answer(page: StaffPage) {
    const posted = await page.c.req.parseBody();
    const { station, distanceM, cause, plan, date } = posted;
    const actor = staffOf(page.desk.session);
    return await act(page, "letter.answer", posted, async (tx, { id: dossierId, operator }) => {
      const metres = Number(String(distanceM ?? "").replace(",", "."));
      const said = { operator, station, distanceM: metres, cause, plan, date } as CarrierAnswer;
      await recordCarrierAnswer(tools, tx, { dossierId, actor, answer: said });
    });
  }

  async function upload(page: StaffPage) {
    const { desk, c } = page;
    const actor = staffOf(desk.session);
    const { file } = await c.req.parseBody();
    const letter = await desk.read("reports.act", (tx) => findLetter(tx, idOf(page)));
    if (!letter) return await noLetter(page);
    if (!readAnswer || !(file instanceof File) || file.size === 0)
      return await show(page, { refusal: "Chọn tệp Excel nhà mạng đã điền." }, 422);
    const { number, operator, recipient } = dossierInput(letter.data);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readAnswer(bytes, { number, operator, recipient });
    if (!read.ok) return await show(page, { cells: read.errors }, 422);
    return await act(page, "letter.upload", {}, async (tx, { id: dossierId }) => {
      const said = { ...answerOfForm({ ...read.answer, operator: letter.operator }) };
      await recordCarrierAnswer(tools, tx, { dossierId, actor, answer: said });
    });
  }

  type Work = (tx: Db, letter: typeof dossiers.$inferSelect) => Promise<unknown>;
  async function act(page: StaffPage, action: string, posted: Parameters<typeof formState>[0], work: Work) {
    const { desk, goTo } = page;
    const id = idOf(page);
    try {
      const found = await desk.act(
        "reports.act",
        (done) => (done ? { action, subject: "letter", subjectId: String(id) } : null),
        async (tx) => {
          const letter = await findLetter(tx, id);
          if (letter) await work(tx, letter);
          return letter !== undefined;
        },
      );
      if (!found) return await noLetter(page);
    } catch (error) {
      if (!(error instanceof RequestRefused)) throw error;
      const form = formState(posted, error.field ? { [error.field]: error.message } : {});
      return await show(page, { form, refusal: error.message }, statusOfRefusal(error));
    }
    for (const job of ["deliver-messages", "send-office-messages"] as const) jobs.wake(job);
    return goTo(isFromToday(posted) ? "" : `/reports/letters/${id}`);
  }
}

const idOf = (page: StaffPage) => numberIn(page, "id");

async function findLetter(tx: Db, id: number) {
  const [letter] = await tx.select().from(dossiers).where(eq(dossiers.id, id));
  return letter;
}

async function noLetter({ view }: StaffPage) {
  return await view("Không có hồ sơ này", <Notice tone="bad">Không có hồ sơ này.</Notice>, 404);
}
