import type { Context } from "hono";
import { officeName } from "../../signal-reports/news/news-text.ts";
import { dayWords } from "../../signal-reports/offices/case-words.ts";
import { type Document, listOf } from "../answers/documents.ts";
import { findJurisdiction } from "../find-jurisdiction.ts";
import { checkKey } from "../keys/check-key.ts";
import { Open311Error } from "../open311-error.ts";
import type { Open311Options } from "../open311-options.ts";
import { postRequest } from "./post-request.ts";
import { readForm } from "./read-form.ts";

/** POST requests: where, who, what, then the report itself and what happens with it now. @throws {Open311Error} */
export async function answerPost(options: Open311Options, c: Context): Promise<Document> {
  const { db, tools, jobs, knowledge } = options;
  const form = await readBody(c);
  const jurisdiction = form.get("jurisdiction_id") || c.req.query("jurisdiction_id");
  const locality = await findJurisdiction(db, jurisdiction);
  const holder = await checkKey({ db, sealer: tools.sealer }, form.get("api_key")?.trim(), locality);
  const posted = readForm(form);
  await knowledge.refresh(db, tools.now());
  const request = await postRequest(options, holder, locality, posted);
  jobs.wake("send-office-messages");
  jobs.wake("store-media");
  const office = officeName(tools.placeOf(locality), request.receiver);
  const service_notice = `Đã ghi nhận và chuyển tới ${office}. Dự kiến trả lời trước ngày ${dayWords(request.answerBy)}.`;
  return listOf("service_requests", "request", [
    { service_request_id: request.code, service_notice, account_id: null },
  ]);
}

async function readBody(c: Context): Promise<URLSearchParams> {
  const type = c.req.header("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\b/i.test(type))
    throw new Open311Error(400, "A request is sent as application/x-www-form-urlencoded.");
  return new URLSearchParams(await c.req.text());
}
