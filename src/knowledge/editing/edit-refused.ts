/** Something asked of the knowledge that cannot be done; said so that whoever asked can mend it. */
export class EditRefused extends Error {
  /** The field it is about. */
  readonly field: string;
  readonly code: "invalid" | "not_found" | "conflict" | "not_allowed";

  constructor(words: string, field: string, code: EditRefused["code"] = "invalid") {
    super(words);
    this.name = "EditRefused";
    this.field = field;
    this.code = code;
  }
}
