import { z } from "zod";
import type { Call } from "./caller.ts";

const done = z.unknown();
const list = z.looseObject({ data: z.array(z.string()).nullish() }).transform(({ data }) => data ?? []);

/** `POST /v2.0/oa/tag/tagfollower`: makes the tag when it is new. */
export async function tagUser(call: Call, oaId: string, userId: string, tagName: string): Promise<void> {
  const json = { user_id: userId, tag_name: tagName };
  await call(oaId, { method: "POST", path: "/v2.0/oa/tag/tagfollower", json, answer: done });
}

export async function untagUser(call: Call, oaId: string, userId: string, tagName: string): Promise<void> {
  const json = { user_id: userId, tag_name: tagName };
  await call(oaId, { method: "POST", path: "/v2.0/oa/tag/rmfollowerfromtag", json, answer: done });
}

export async function listTags(call: Call, oaId: string): Promise<string[]> {
  return (await call(oaId, { method: "GET", path: "/v2.0/oa/tag/gettagsofoa", answer: list })).data;
}
