export type MailAttachment = {
  filename: string;
  contentType: string;
  content: Uint8Array;
  /** Set where the HTML shows it (`cid:…`). */
  cid?: string;
};

/** One mail to one address; the sender is the mailer's. */
export type Mail = {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Without angle brackets; the same for every try of one mail, so that a server or a reader can tell. */
  messageId: string;
  attachments: MailAttachment[];
};

/** What became of a mail. Only `refused` may be tried again: it certainly was not taken. */
export type MailOutcome =
  | { outcome: "accepted"; ref: string }
  /** `permanent`: the server will not take this mail for this address, however often it is tried. */
  | { outcome: "refused"; reason: string; permanent: boolean }
  /** The line broke after the mail had gone and before the server's word. */
  | { outcome: "unknown"; reason: string };

/** Never throws for what a mail server or the way to it does. */
export type Mailer = { send(mail: Mail): Promise<MailOutcome> };
