import type { AddressInfo } from "node:net";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

const stages = ["connect", "mail", "rcpt", "data", "body", "end"] as const;
export type Stage = (typeof stages)[number];

/** A real mail server on this machine that can cut the line, refuse, or do something else at every stage. */
export async function startMailServer() {
  const received: { raw: Uint8Array; to: string; email: Email }[] = [];
  const control = {
    /** Cuts the line: `data` before the body is asked for, `body` in the middle of it, `end` when it was kept, without a word. */
    cutAt: null as Stage | null,
    refuse: null as { at: Stage; code: number } | null,
    /** Runs when a stage is reached. */
    onStage: null as ((stage: Stage) => Promise<void> | void) | null,
    stagesSeen: [] as Stage[],
  };
  const cut = () => {
    for (const connection of server.connections) {
      const { _socket: socket } = connection as unknown as { _socket?: { destroy(): void } };
      socket?.destroy();
    }
  };
  const reach = async (stage: Stage, done: (error?: Error | null) => void) => {
    control.stagesSeen.push(stage);
    await control.onStage?.(stage);
    if (control.cutAt === stage) return cut();
    if (control.refuse?.at === stage)
      return done(Object.assign(new Error("refused"), { responseCode: control.refuse.code }));
    done();
  };
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    closeTimeout: 100,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onConnect: (_session, done) => void reach("connect", done),
    onMailFrom: (_address, _session, done) => void reach("mail", done),
    onRcptTo: (_address, _session, done) => void reach("rcpt", done),
    onData: async (stream, session, done) => {
      if (control.cutAt === "data") {
        control.stagesSeen.push("data");
        stream.resume();
        return cut();
      }
      control.stagesSeen.push("data");
      await control.onStage?.("data");
      const chunks: Uint8Array[] = [];
      try {
        for await (const chunk of stream) {
          chunks.push(chunk as Uint8Array);
          if (control.cutAt === "body") return cut();
        }
      } catch {
        // The sender died in the middle: what has come of the mail is no mail.
        return;
      }
      const raw = Buffer.concat(chunks);
      if (control.refuse?.at !== "end" && control.refuse?.at !== "data")
        received.push({
          raw,
          to: session.envelope.rcptTo.map(({ address }) => address).join(","),
          email: await PostalMime.parse(raw),
        });
      if (control.refuse?.at === "data")
        return done(Object.assign(new Error("refused"), { responseCode: control.refuse.code }));
      await reach("end", done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    control,
    reset() {
      received.length = 0;
      Object.assign(control, { cutAt: null, refuse: null, onStage: null, stagesSeen: [] });
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}
export type MailServer = Awaited<ReturnType<typeof startMailServer>>;
