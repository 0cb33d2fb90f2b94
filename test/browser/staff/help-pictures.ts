/** How each picture of the guide comes about: the page it shows, and which part of it. */
export const helpPictures: Record<string, { path: string; part?: string }> = {
  today: { path: "" },
  settings: { path: "/settings" },
  thread: { path: "/conversations/:id" },
  report: { path: "/reports/:code" },
  knowledge: { path: "/knowledge" },
  oa: { path: "/settings/oa" },
  people: { path: "/people" },
};
