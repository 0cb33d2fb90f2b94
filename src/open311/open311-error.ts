/** What a client did wrong, or what is not there; answered as the specification's list of errors. */
export class Open311Error extends Error {
  readonly status: 400 | 403 | 404 | 405 | 413 | 429;
  readonly problems: readonly string[];

  constructor(status: Open311Error["status"], ...problems: string[]) {
    super(problems.join(" "));
    this.name = "Open311Error";
    this.status = status;
    this.problems = problems;
  }
}
