type Details = {
  code: number | null;
  zaloName: string;
  reason: string;
  description: string;
  terminal: boolean;
};

const advice = new Map([
  [-14002, "The app id is wrong, or the app is not active: look at both in developers.zalo.me."],
  [-14003, "The redirect address is not the one saved in the console: save it there, letter by letter."],
  [-14005, "The authorization code is wrong or was used before: start the consent again."],
  [-14014, "The refresh token is wrong or was used before: an OA administrator must link the OA again."],
  [-14019, "The authorization code lives 10 minutes: start the consent again."],
  [-14020, "The refresh token lived its 3 months: an OA administrator must link the OA again."],
  [-32, "Too many calls in this minute: try again after it ends."],
]);

/** The OAuth host gave no token pair. */
export class ZaloOAuthError extends Error {
  override readonly name = "ZaloOAuthError";
  /** Zalo's numeric code, where it gave one. */
  readonly code: number | null;
  /** Zalo's `error_name`. */
  readonly zaloName: string;
  readonly reason: string;
  readonly description: string;
  /** True: the same grant will never work. Network failures, 5xx, unreadable answers and -32 are not terminal. */
  readonly terminal: boolean;

  constructor(details: Details, options?: ErrorOptions) {
    const { code, zaloName, reason, description } = details;
    const said = [code, zaloName, reason, description].filter((part) => part !== null && part !== "");
    const next =
      advice.get(code ?? 0) ?? (details.terminal ? "Start the consent again." : "Try again later.");
    super(`Zalo gave no token pair: ${said.join(" · ")}. ${next}`, options);
    this.code = code;
    this.zaloName = zaloName;
    this.reason = reason;
    this.description = description;
    this.terminal = details.terminal;
  }
}
