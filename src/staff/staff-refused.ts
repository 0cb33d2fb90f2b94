/** Why an act on a colleague's or one's own account was not done, in words for the page. */
export class StaffRefused extends Error {
  /** The field it is about. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.name = "StaffRefused";
    this.field = field;
  }
}
