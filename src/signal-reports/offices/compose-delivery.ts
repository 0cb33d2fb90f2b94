import type { Mail } from "../../mail/mail.ts";
import { composeDigest } from "./compose-digest.ts";
import { composeDossier } from "./compose-dossier.ts";
import { composeMail } from "./compose-mail.ts";
import { type CaseNotice, composeNotice } from "./compose-notice.ts";
import { composeTest, testBody } from "./compose-test.ts";
import { webhookBody } from "./compose-webhook.ts";
import type { Notice } from "./notice.ts";
import type { OfficeTools, OwedOnChannel } from "./office-tools.ts";

export type ComposedChat = { kind: "chat"; notice: Notice; found: CaseNotice["found"] | null };
export type Composed =
  | { kind: "mail"; mail: Mail }
  | { kind: "webhook"; id: string; body: string }
  | ComposedChat
  /** There is nothing to say any more. */
  | { kind: "needless" }
  /** Something that belongs to it is on its way. */
  | { kind: "later"; seconds: number };

const photosTakeMs = 90_000;

/** What goes over a channel, from the rows as they stand now. */
export async function composeDelivery(tools: OfficeTools, owed: OwedOnChannel): Promise<Composed> {
  const { message, channel } = owed;
  if (message.what === "digest") {
    const notice = await composeDigest(tools, message.locality);
    if (!notice || channel.kind === "webhook") return { kind: "needless" };
    return channel.kind === "email"
      ? { kind: "mail", mail: await composeMail(tools, owed, notice) }
      : { kind: "chat", notice, found: null };
  }
  if (message.what === "test") {
    const notice = composeTest(tools, message);
    if (channel.kind === "zalo") return { kind: "chat", notice, found: null };
    if (channel.kind === "email") return { kind: "mail", mail: await composeMail(tools, owed, notice) };
    return { kind: "webhook", id: webhookId(tools, owed), body: testBody(message) };
  }
  if (message.what === "dossier") {
    const mail = channel.kind === "email" ? await composeDossier(tools, owed) : null;
    return mail ? { kind: "mail", mail } : { kind: "needless" };
  }
  const composed = await composeNotice(tools, tools.db, message);
  if (!composed) return { kind: "needless" };
  const { notice, found } = composed;
  switch (channel.kind) {
    case "webhook": {
      return { kind: "webhook", id: webhookId(tools, owed), body: webhookBody(message, found) };
    }
    case "zalo":
      return { kind: "chat", notice, found };
    case "email": {
      const young = tools.now().getTime() - message.createdAt.getTime() < photosTakeMs;
      const pending = found.pictures.some(({ status }) => status === "pending");
      if (young && pending && notice.pictureIds.length > 0) return { kind: "later", seconds: 30 };
      return { kind: "mail", mail: await composeMail(tools, owed, notice) };
    }
  }
}

/** The same for every try, so that a receiver can tell a repetition. */
function webhookId({ sealer }: OfficeTools, { channel, message }: OwedOnChannel): string {
  return `msg_${sealer.digest(`${channel.id}|${message.step}`, "webhook id").slice(0, 24)}`;
}
