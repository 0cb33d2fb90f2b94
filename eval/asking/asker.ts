/** What the citizen got back on the last message of a question. */
export type Answer = {
  status: string;
  text: string;
  buttons: string[];
  article: string | null;
  score: number | null;
};

/** Puts the messages of a new citizen to a place, one after the other. */
export type Asker = {
  ask(id: string, locality: string, messages: string[]): Promise<Answer>;
  close(): Promise<void>;
};

/** A clock that stands still, so that a run can be repeated. */
export type AskerOptions = { now: Date };
