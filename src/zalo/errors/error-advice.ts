import { oaErrors } from "./oa-error-table.ts";
import { zbsErrors } from "./zbs-error-table.ts";

/**
 * What to do about an error code:
 * `retry` the same request after a minute · `retry_once` later, as Zalo does not say what went wrong ·
 * `refresh_token` then the same request once · `reschedule` to a time Zalo allows · `reupload` the file ·
 * `wait_for_user` until the person writes again · `never_for_user` this person cannot be reached ·
 * `human` stop, tell an administrator, keep what waits · `fix_payload` the request itself is wrong.
 */
export type ZaloErrorAction =
  | "retry"
  | "retry_once"
  | "refresh_token"
  | "reschedule"
  | "reupload"
  | "wait_for_user"
  | "never_for_user"
  | "human"
  | "fix_payload";

/** `advice` is for the developer's log, `adviceVi` for the officer's screen. */
export type ErrorAdvice = { action: ZaloErrorAction; advice: string; adviceVi: string };
export type ErrorRow = readonly [
  codes: readonly number[],
  action: ZaloErrorAction,
  advice: string,
  adviceVi: string,
];
/** Some codes mean one thing on the OA API and another on ZBS templates. */
export type ZaloApi = "oa" | "zbs";

const tables = { oa: byCode(oaErrors), zbs: byCode(zbsErrors) };

const articleLimit: ErrorAdvice = {
  action: "human",
  advice: "The package's limit of articles is reached; wait for the next period or upgrade the package.",
  adviceVi: "Đã hết số bài viết của gói OA. Chờ kỳ sau hoặc nâng gói.",
};

/**
 * @param code the `error` of the answer, not 0.
 * @param message Zalo's own text: -223 means two things and only the text tells them apart.
 * @param api which table to ask first.
 * @example
 * errorAdvice(-230).action; // "wait_for_user"
 */
export function errorAdvice(code: number, message = "", api: ZaloApi = "oa"): ErrorAdvice {
  if (code === -223 && /quota|limit/i.test(message)) return articleLimit;
  const other = api === "oa" ? "zbs" : "oa";
  return tables[api].get(code) ?? tables[other].get(code) ?? unknown(code);
}

function byCode(rows: readonly ErrorRow[]): ReadonlyMap<number, ErrorAdvice> {
  const entries = rows.flatMap(([codes, action, advice, adviceVi]) =>
    codes.map((code) => [code, { action, advice, adviceVi }] as const),
  );
  return new Map(entries);
}

function unknown(code: number): ErrorAdvice {
  return {
    action: "human",
    advice: `Error ${code} is in no table we know; read Zalo's message and stop until somebody understands it.`,
    adviceVi: `Zalo báo lỗi ${code} chưa rõ nghĩa. Cần người phụ trách kỹ thuật xem.`,
  };
}
