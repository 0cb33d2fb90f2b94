/**
 * One task of the guide. In all words `**…**` is a button, field or title as it stands on the page, and `[…](/path)`
 * a page of the place.
 */
export type HelpTopic = {
  /** In the address: `/help/tra-loi`. */
  id: string;
  /** The task as an officer says it. */
  title: string;
  /** When one needs it, in a sentence. */
  summary: string;
  /** Other words people look for it by. */
  also: string;
  parts: HelpPart[];
};

export type HelpPart = {
  title?: string;
  words?: string[];
  /** Done one after the other. */
  steps?: string[];
  /** What is easily overlooked. */
  mind?: string;
  /** `docs/images/help/<name>.png`, made by the test run; `alt` says what is to be seen. */
  picture?: { name: string; alt: string };
};
