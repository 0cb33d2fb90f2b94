import { expect } from "vitest";
import type { Ward } from "./open-ward.ts";

/** Every step of every report went out once over each channel: in the mail server's own count, too. */
export async function expectEachStepOnce(ward: Ward, code: string) {
  const owed = await ward.owedToOffices(code);
  const steps = owed.map(({ message: { channelId, step } }) => `${channelId} ${step}`);
  expect(new Set(steps).size).toBe(steps.length);
  const ids = ward.mail.received.map(({ email }) => email.messageId);
  expect(new Set(ids).size).toBe(ids.length);
  const sent = owed.filter(({ kind, message }) => kind === "email" && message.status === "sent");
  const arrived = ward.mail.received.filter(({ email }) => email.subject?.includes(code));
  expect(arrived).toHaveLength(sent.length);
}

/** Nothing that anybody said or is called stands in the log, in a job, or in a mail to an office that need not know. */
export async function expectNothingPersonal(ward: Ward, personal: string[]) {
  const jobs = JSON.stringify(await ward.jobs());
  const logs = JSON.stringify(ward.counter.logs);
  for (const words of personal) {
    expect(logs, "log").not.toContain(words);
    expect(jobs, "jobs").not.toContain(words);
  }
}
