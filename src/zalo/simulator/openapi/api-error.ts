/** Messages of the OA error table (fact sheet, section 10), as the API words them. */
export const messages = {
  [-32]: "Your application reached limit call api",
  [-100]: "attachment_id was expired",
  [-200]: "Send message failed",
  [-204]: "Offical Account is disable",
  [-210]: "Parameter exceeds allowable limit",
  [-211]: "Out of quota",
  [-213]: "User has not followed OA",
  [-214]: "Article is being processed",
  [-216]: "Access token is invalid",
  [-217]: "User has blocked invitation from OA",
  [-218]: "Out of quota receive",
  [-220]: "access_token is expired or removed",
  [-227]: "User is banned or has been inactive for more than 45 days",
  [-230]: "User has not interacted with the OA in the past 7 days",
  [-233]: "Message type is invalid or not support",
  [-234]: "This type of message cannot be sent at night (10PM-6AM)",
  [-240]: "MessageV2 API has been shut down, please switch to MessageV3",
  [-242]: "Invalid appsecret_proof provided in the API argument",
  [-244]: "User has restricted this message type from your OA",
  [-249]: "Template does not support send via UID",
  [-320]: "Your app needs to connect with Zalo Cloud Account to use paid feature",
  [-321]: "Zalo Cloud Account associated with the app has run out of balance",
} as const;

/** A refusal of the OpenAPI: a code of the table and its message; goes out with HTTP 200. */
export class ApiError extends Error {
  override name = "ApiError";
  readonly code: number;
  constructor(code: number, message?: string) {
    super(message ?? (messages as Record<number, string>)[code] ?? "Unknown error");
    this.code = code;
  }
}

/** Error -201 for a field that is missing or has the wrong form. */
export const invalid = (field: string) => new ApiError(-201, `${field} is invalid!`);

/** Error -210 for a field that is too long or has too many entries. */
export const tooMuch = (field: string) => new ApiError(-210, `Parameter exceeds allowable limit: ${field}`);
