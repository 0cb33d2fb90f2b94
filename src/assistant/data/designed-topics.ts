export type { DesignedTopic } from "./designed-topic.ts";

import { dangerTopics } from "./danger-topics.ts";
import type { DesignedTopic } from "./designed-topic.ts";
import { outsideTopics } from "./outside-topics.ts";
import { privateTopics } from "./private-topics.ts";
import { scamTopics } from "./scam-topics.ts";

/** Everything that has a designed reply instead of an article. */
export const designedTopics: DesignedTopic[] = [
  ...dangerTopics,
  ...scamTopics,
  ...privateTopics,
  ...outsideTopics,
];
