export type ArticleBlock =
  | { type: "text"; content: string }
  | { type: "image"; url: string; caption?: string }
  | { type: "video"; url: string; thumb: string };

/** An article of the OA's page; the only thing a broadcast carries. */
export type Article = {
  /** At most 150 characters. */
  title: string;
  /** At most 50 characters. */
  author: string;
  /** At most 300 characters. */
  description: string;
  /** JPG or PNG of at most 1 MB. */
  coverUrl: string;
  blocks: ArticleBlock[];
  /** Zalo hides an article unless told otherwise. */
  visible: boolean;
  comments: boolean;
  trackingLink?: string;
};

/** Whom a broadcast reaches among the followers; what is left out is not narrowed. */
export type BroadcastTarget = {
  /** 0: 0–12, 1: 13–17, 2: 18–24, 3: 25–34, 4: 35–44, 5: 45–54, 6: 55–64, 7: 65 and older. */
  ages?: number[];
  gender?: "all" | "male" | "female";
  /** 0 North, 1 Central, 2 South. */
  regions?: number[];
  /** Zalo's codes of the 63 provinces before 2025; they override `regions`. */
  cities?: number[];
};
