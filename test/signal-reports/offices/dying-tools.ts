import type { OfficeTools } from "../../../src/signal-reports/offices/office-tools.ts";

export type DeathPoint =
  | "before the claim"
  | "after the claim"
  | "before the record"
  | "after the record"
  /** Whatever the mail server says is heard no more. */
  | "the answer"
  | null;

/**
 * Tools with which a sender comes so far and no further. @param die what ends it: a process kills itself, a test
 * goes on without it.
 */
export function dyingTools(tools: OfficeTools, at: DeathPoint, die: () => void): OfficeTools {
  const never = new Promise<never>(() => {});
  const stop = () => {
    die();
    // For a sender inside the test: nothing of it runs after this.
    throw new DeathError();
  };
  return {
    ...tools,
    sealer: {
      ...tools.sealer,
      digest(value, purpose) {
        // The mail's id is made when everything else of it stands, just before the row is marked.
        if (purpose === "mail id" && at === "before the claim") stop();
        return tools.sealer.digest(value, purpose);
      },
    },
    mailer: {
      async send(mail) {
        if (at === "after the claim") {
          die();
          return await never;
        }
        const outcome = await tools.mailer.send(mail);
        if (at !== "before the record" && at !== "the answer") return outcome;
        if (at === "before the record") die();
        return await never;
      },
    },
    metrics: {
      ...tools.metrics,
      count(name, labels) {
        if (at === "after the record") stop();
        tools.metrics.count(name, labels);
      },
    },
  };
}

class DeathError extends Error {}
