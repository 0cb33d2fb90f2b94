export type RefusalCode =
  | "not_found"
  | "forbidden"
  | "changed_meanwhile"
  | "not_allowed_now"
  | "invalid"
  | "unknown_office"
  | "wrong_proof";

/** Why a verb did nothing, in words its user can act on. */
export class RequestRefused extends Error {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, words: string) {
    super(words);
    this.name = "RequestRefused";
    this.code = code;
  }
}
