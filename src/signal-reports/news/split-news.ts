import type { ServedPlace } from "../../localities/served-place.ts";
import type { ServiceRequest } from "../actor.ts";
import { type News, officeName } from "./news-text.ts";

/** Somebody's word goes on under another number. */
export function splitNews(
  before: Pick<ServiceRequest, "code">,
  { code, receiver }: Pick<ServiceRequest, "code" | "receiver">,
  place: ServedPlace,
): News {
  return {
    text: `Việc bác báo trong phản ánh ${before.code} nay là phản ánh riêng, mã ${code}. ${officeName(place, receiver)} xem riêng; bác không phải báo lại.`,
    choices: [],
    matters: null,
  };
}
