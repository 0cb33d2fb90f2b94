/** One bubble; longer texts are split where they leave. */
export type Reply = { text: string; buttons: ReplyButton[] };

/** A button: pressing it, typing its title or typing its number do the same. */
export type ReplyButton =
  | { title: string }
  | { title: string; url: string }
  | { title: string; phone: string };
