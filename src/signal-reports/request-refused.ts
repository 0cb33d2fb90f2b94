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
  /** Which of the fields that were filled in is wrong, where it is one. */
  readonly field: string | undefined;

  constructor(code: RefusalCode, words: string, field?: string) {
    super(words);
    this.name = "RequestRefused";
    this.code = code;
    this.field = field;
  }
}
