import { addMessage } from "../state/add-message.ts";
import { nextMessageId } from "../state/ids.ts";
import type { Article, Contact } from "../state/state.ts";
import type { World } from "../state/world.ts";
import { ApiError, invalid, tooMuch } from "./api-error.ts";
import type { ApiCall, Json } from "./endpoint.ts";
import { localDay, localHour } from "./local-time.ts";
import { isObject } from "./read-input.ts";

const targets = ["ages", "gender", "locations", "cities", "platform"];

/**
 * Sends articles to the followers of an OA, by day only (06:00–21:59 in Việt Nam, else -234). The simulated
 * residents have no age or place, so that every target reaches all followers; each gets one a day and six a month.
 */
export function broadcast({ world, oa, input }: ApiCall, target: unknown): Json {
  if (!isObject(target)) throw invalid("target");
  for (const [key, value] of Object.entries(target)) {
    if (!targets.includes(key) || typeof value !== "string" || !/^\d+(,\d+)*$/.test(value))
      throw invalid(key);
  }
  const articles = readArticles(oa.articles, input.message);
  const hour = localHour(world.now());
  if (hour < 6 || hour >= 22) throw new ApiError(-234);
  for (const contact of Object.values(world.state.contacts)) {
    if (
      contact.oaId === oa.oaId &&
      contact.follows &&
      contact.refuse === null &&
      mayReceive(world, contact)
    ) {
      contact.promotions.push(world.now());
      deliver(world, contact, articles);
    }
  }
  return { data: { message_id: nextMessageId(world) } };
}

function readArticles(known: Article[], message: unknown): Article[] {
  const attachment = isObject(message) ? message.attachment : undefined;
  const payload = isObject(attachment) ? attachment.payload : undefined;
  const elements = isObject(payload) && payload.template_type === "media" ? payload.elements : undefined;
  if (!Array.isArray(elements) || elements.length === 0) throw invalid("elements");
  if (elements.length > 5) throw tooMuch("elements");
  return elements.map((element: unknown) => {
    if (!isObject(element) || element.media_type !== "article") throw invalid("media_type");
    const article = known.find((one) => one.id === element.attachment_id);
    if (!article) throw invalid("attachment_id");
    return article;
  });
}

/** True while neither the daily one nor the monthly six are used up. */
function mayReceive(world: World, contact: Contact): boolean {
  const { daily, monthly } = promotionsUsed(world, contact);
  return daily < 1 && monthly < 6;
}

/** How many broadcasts a resident got today and this month, in Việt Nam's calendar. */
export function promotionsUsed(world: World, contact: Contact): { daily: number; monthly: number } {
  const today = localDay(world.now());
  const days = contact.promotions.map(localDay);
  return {
    daily: days.filter((day) => day === today).length,
    monthly: days.filter((day) => day.slice(0, 7) === today.slice(0, 7)).length,
  };
}

function deliver(world: World, { oaId, userId }: Contact, articles: Article[]): void {
  const elements = articles.map((one) => ({
    title: String(one.body.title ?? ""),
    subtitle: String(one.body.description ?? ""),
  }));
  const message = addMessage(world, { oaId, userId, from: "oa", kind: "links", elements });
  message.received = true;
}
