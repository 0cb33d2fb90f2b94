import { normalizeText } from "../knowledge/text/index.ts";
import { maskPersonalData } from "../security/mask-personal-data.ts";
import type { ZaloEvent } from "../zalo/index.ts";
import type { CitizenEvent } from "./types.ts";

type Media = Extract<CitizenEvent, { kind: "media" }>["media"];

const mediaOf: Record<string, Media> = {
  image: "image",
  gif: "image",
  audio: "voice",
  video: "video",
  file: "file",
  link: "link",
};

/** Zalo takes 2,000 characters from a person; what is longer came otherwise and is not read to its end. */
const longestText = 4_000;

/** What the citizen did, or `null` for events that are none of a citizen's doing (echoes, receipts, tags…). */
export function toCitizenEvent(event: ZaloEvent): CitizenEvent | null {
  switch (event.kind) {
    case "user_message":
      return toMessage(event);
    case "reaction":
      return event.by === "user" ? { kind: "reaction" } : null;
    case "follow":
      return { kind: "follow" };
    case "unfollow":
      return { kind: "unfollow" };
    case "click_chatnow":
      return { kind: "opened" };
    case "submit_info":
      return { kind: "details" };
    default:
      return null;
  }
}

/** What a voice message said, as if it had been typed. */
export function heardEvent(said: string): Extract<CitizenEvent, { kind: "text" }> {
  return { kind: "text", ...maskPersonalData(normalizeText(said).slice(0, longestText)) };
}

function toMessage(event: Extract<ZaloEvent, { kind: "user_message" }>): CitizenEvent {
  const { text, secrets } = maskPersonalData(normalizeText(event.text ?? "").slice(0, longestText));
  const types = event.attachments.map(({ type }) => type);
  if (event.eventName === "user_send_business_card")
    return { kind: "media", media: "contact", text: "", secrets: [], urls: [] };
  const location = event.attachments.find((attachment) => attachment.type === "location");
  if (location) return { kind: "location", lat: location.latitude, lon: location.longitude };
  if (types.includes("sticker") && text === "") return { kind: "sticker" };
  const media = types.map((type) => mediaOf[type]).find((kind) => kind !== undefined);
  const urls = event.attachments.flatMap((attachment) =>
    "url" in attachment && attachment.url ? [attachment.url] : [],
  );
  if (media) return { kind: "media", media, text, secrets, urls };
  return { kind: "text", text, secrets };
}
