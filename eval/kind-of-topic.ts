import type { ReplyKind } from "../src/assistant/data/designed-topic.ts";

const kinds: Record<string, ReplyKind> = {
  accident: "medical-emergency",
  chitchat: "chitchat",
  "child-abuse": "child-harm",
  crime: "crime",
  "domestic-violence": "violence",
  drowning: "rescue",
  "fake-official": "scam",
  fire: "fire",
  forgery: "wrongdoing",
  harm: "wrongdoing",
  homework: "homework",
  "id-handling": "keep-secret",
  injection: "instructions",
  "law-dispute": "law-dispute",
  lifestyle: "weather-prices",
  "local-contact": "local-contact",
  medical: "medical",
  "other-data": "other-data",
  "other-place": "other-place",
  outside: "outside",
  "pasted-data": "keep-secret",
  "personal-case": "personal-case",
  politics: "politics",
  rescue: "rescue",
  "scam-now": "scam",
  "self-harm": "self-harm",
  "wants-person": "person",
  weather: "weather-prices",
};

/** What a message of a topic of `refuse` and `unsafe` is; null where one topic holds several kinds. */
export function kindOfTopic(topic: string): ReplyKind | null {
  // Topics without approved facts, and what stands next to the approved ones.
  if (/^([A-Z]\d\d$|near-)/.test(topic)) return "outside";
  return kinds[topic] ?? null;
}
