import { type ErrorAdvice, errorAdvice, type ZaloApi, type ZaloErrorAction } from "./error-advice.ts";

/** Zalo answered and said no (`error` is not 0, whatever the HTTP status). */
export class ZaloApiError extends Error {
  override readonly name = "ZaloApiError";
  readonly code: number;
  readonly action: ZaloErrorAction;
  /** What a developer should do, in English. */
  readonly advice: string;
  /** What an officer should know, in Vietnamese. */
  readonly adviceVi: string;
  /** Method and path, without query. */
  readonly endpoint: string;
  /** Zalo's own words. */
  readonly zaloMessage: string;

  constructor(code: number, zaloMessage: string, endpoint: string, api: ZaloApi = "oa") {
    const said: ErrorAdvice = errorAdvice(code, zaloMessage, api);
    super(`Zalo answered ${code} (${zaloMessage.slice(0, 200)}) to ${endpoint}. ${said.advice}`);
    this.code = code;
    this.action = said.action;
    this.advice = said.advice;
    this.adviceVi = said.adviceVi;
    this.endpoint = endpoint;
    this.zaloMessage = zaloMessage;
  }
}

/** No usable answer. `sent` says whether the request may have reached Zalo: then a message must not be repeated. */
export class ZaloTransportError extends Error {
  override readonly name = "ZaloTransportError";
  readonly endpoint: string;
  readonly sent: "no" | "maybe";

  constructor(endpoint: string, sent: "no" | "maybe", reason: string, options?: ErrorOptions) {
    const next =
      sent === "no"
        ? "The request never left, so it can be repeated."
        : "Zalo may have acted on it: look for the oa_send_* echo or in the conversation before repeating a send.";
    super(`${endpoint} got no usable answer: ${reason}. ${next}`, options);
    this.endpoint = endpoint;
    this.sent = sent;
  }
}

/** There is no access token to call with. */
export class ZaloTokenError extends Error {
  override readonly name = "ZaloTokenError";
  readonly oaId: string;
  /** True: only an administrator's consent helps. False: a later attempt may succeed. */
  readonly needsRelink: boolean;

  constructor(oaId: string, needsRelink: boolean, reason: string, options?: ErrorOptions) {
    const next = needsRelink ? "Link the OA again." : "Try again later.";
    super(`No usable access token for OA ${oaId}: ${reason}. ${next}`, options);
    this.oaId = oaId;
    this.needsRelink = needsRelink;
  }
}

/** A message or file that Zalo would refuse, caught before the call. */
export class ZaloLimitError extends RangeError {
  override readonly name = "ZaloLimitError";
  readonly field: string;
  readonly limit: number;
  readonly actual: number;

  constructor(field: string, limit: number, actual: number, hint: string) {
    super(`${field}: ${actual}, but Zalo takes at most ${limit}. ${hint}`);
    this.field = field;
    this.limit = limit;
    this.actual = actual;
  }
}
