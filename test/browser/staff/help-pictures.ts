/** The page that each picture of the guide shows, by its route. */
export const helpPictures: Record<string, string> = {
  today: "",
  settings: "/settings",
  thread: "/conversations/:id",
  report: "/reports/:code",
  knowledge: "/knowledge",
  oa: "/settings/oa",
  people: "/people",
};
