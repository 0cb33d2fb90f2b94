import { asc, eq } from "drizzle-orm";
import { inTransaction } from "../../src/database/database.ts";
import { requestEvents, serviceRequests } from "../../src/database/schema/index.ts";
import { readKeptMails } from "../../src/mail/read-kept-mails.ts";
import type { Actor } from "../../src/signal-reports/actor.ts";
import { fileRequest } from "../../src/signal-reports/file-request.ts";
import { addChannel } from "../../src/signal-reports/offices/add-channel.ts";
import { openCounter } from "../support/counter.ts";
import type { DatabaseKind } from "../support/databases.ts";
import { reportToolsOf } from "./report-tools-of.ts";

type Links = Record<"acknowledge" | "forward" | "ask" | "resolve", string>;

export type LinksWorld = Awaited<ReturnType<typeof openLinks>>;

/** The whole product with three offices that have mail boxes, and what they do with the links of their mails. */
export async function openLinks(kind: DatabaseKind) {
  const counter = await openCounter(kind);
  const { db } = counter.database;
  await counter.knowledge.refresh(db, counter.clock.now());
  for (const officeId of ["culture", "council-office", "committee"])
    await addChannel(
      { db, sealer: counter.sealer, now: counter.clock.now() },
      {
        locality: "nam-hoa",
        officeId,
        kind: "email",
        address: `${officeId}@nam-hoa.example`,
        secret: null,
        mayBePrivate: false,
      },
    );
  async function file(area = "Xóm 5") {
    const { db } = counter.database;
    const tools = reportToolsOf(counter);
    const { request } = await inTransaction(db, (tx) =>
      fileRequest(
        tools,
        tx,
        {
          locality: "nam-hoa",
          channel: "zalo",
          trouble: {
            area,
            lat: 21.654321,
            lon: 105.876543,
            outside: null,
            urgent: false,
            services: ["mobile-data"],
            operators: ["viettel"],
          },
          voice: {
            conversationId: null,
            operators: ["viettel"],
            indoors: null,
            hours: null,
            since: "hôm qua",
            households: null,
            speed: null,
            details: {
              words: "lời của bà Nguyễn Thị Lan",
              landmark: "cạnh trạm y tế",
              contact: "0912345678",
            },
            mediaIds: [],
          },
        },
        (voiceId): Actor => ({ kind: "citizen", voiceId, via: "chat" }),
      ),
    );
    await counter.settle();
    return request;
  }
  /** The newest mail to an office, and the paths of its links in their order. */
  async function mailTo(officeId: string) {
    const mails = await readKeptMails(counter.database.db, counter.sealer);
    const mail = mails.find(({ to }) => to === `${officeId}@nam-hoa.example`);
    const paths = [...(mail?.text ?? "").matchAll(/http:\/\/counter\.test(\/o\/\S+)/g)].map(
      (match) => match[1],
    );
    return { text: mail?.text ?? "", paths };
  }
  async function links(): Promise<Links> {
    const { paths } = await mailTo("culture");
    const [acknowledge = "", forward = "", ask = "", resolve = ""] = paths;
    return { acknowledge, forward, ask, resolve };
  }
  const get = async (path: string) => {
    const response = await counter.app.request(path);
    return { status: response.status, html: await response.text(), headers: response.headers };
  };
  const versionIn = (html: string) => /name="version" value="(\d+)"/.exec(html)?.[1] ?? "";
  const post = async (path: string, fields: Record<string, string | Blob>, version?: string) => {
    const form = new FormData();
    form.set("version", version ?? versionIn((await get(path)).html));
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    const response = await counter.app.request(path, { method: "POST", body: form });
    return { status: response.status, html: await response.text() };
  };
  const now = async (id: number) => {
    const [row] = await counter.database.db.select().from(serviceRequests).where(eq(serviceRequests.id, id));
    if (!row) throw new Error("There is no such report");
    return row;
  };
  const history = (id: number) =>
    counter.database.db
      .select()
      .from(requestEvents)
      .where(eq(requestEvents.requestId, id))
      .orderBy(asc(requestEvents.id));

  return { counter, file, mailTo, links, get, versionIn, post, now, history };
}
