export type { DesignedTopic } from "./designed-topic.ts";

import { alarmTopics } from "./alarm-topics.ts";
import { beyondTopics } from "./beyond-topics.ts";
import { borderingTopics } from "./bordering-topics.ts";
import { caseTopics } from "./case-topics.ts";
import { dangerTopics } from "./danger-topics.ts";
import type { DesignedTopic } from "./designed-topic.ts";
import { disputeTopics } from "./dispute-topics.ts";
import { distressTopics } from "./distress-topics.ts";
import { everydayTopics } from "./everyday-topics.ts";
import { healthTopics } from "./health-topics.ts";
import { misuseTopics } from "./misuse-topics.ts";
import { nearTopics } from "./near-topics.ts";
import { outsideTopics } from "./outside-topics.ts";
import { perilTopics } from "./peril-topics.ts";
import { privateTopics } from "./private-topics.ts";
import { quarrelTopics } from "./quarrel-topics.ts";
import { scamTopics } from "./scam-topics.ts";
import { tamperingTopics } from "./tampering-topics.ts";

/** Everything that has a designed reply instead of an article. */
export const designedTopics: DesignedTopic[] = [
  ...dangerTopics,
  ...distressTopics,
  ...scamTopics,
  ...privateTopics,
  ...disputeTopics,
  ...misuseTopics,
  ...healthTopics,
  ...outsideTopics,
  ...beyondTopics,
  ...everydayTopics,
  ...tamperingTopics,
  ...perilTopics,
  ...quarrelTopics,
  ...caseTopics,
  ...nearTopics,
  ...borderingTopics,
  ...alarmTopics,
];
