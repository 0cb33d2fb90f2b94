import type { z } from "zod";
import { initials } from "./initials.ts";
import type { RoutingRule, signalSettings } from "./signal-schema.ts";

type Place = {
  name: string;
  responsibilities: {
    "weak-signal": {
      receiver: string;
      coordinator?: string | undefined;
      fixer: string;
      told: string;
      source: "plan" | "law";
    };
  };
  signal: z.output<typeof signalSettings>;
};

/**
 * A place's settings with what it left out: codes begin with the initials of its name, and without rules of its own
 * every report goes where its profile sends weak signal. Where another office leads than the one residents turn to,
 * that one receives and the residents' own helps: a hamlet's head has no mail box that all reports could go to.
 */
export function settleSignal({ name, responsibilities, signal }: Place) {
  const { receiver, coordinator, fixer, told, source } = responsibilities["weak-signal"];
  const everything: RoutingRule = {
    id: "everything",
    when: {},
    receiver: coordinator ?? receiver,
    fixer,
    told,
    ...(coordinator && coordinator !== receiver ? { helper: receiver } : {}),
    why: "Đây là nơi phụ trách sóng yếu của địa phương",
    source,
  };
  return {
    ...signal,
    codePrefix: signal.codePrefix ?? initials(name),
    rules: signal.rules ?? [everything],
  };
}
