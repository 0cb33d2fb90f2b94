/** Where the lists behind today's numbers stand, under a place's base. */
export const todayLinks = {
  waiting: "/conversations?tab=waiting",
  flagged: "/conversations?tab=flagged",
  late: "/reports?tab=late",
  soon: "/reports?tab=soon",
  calls: "/reports/calls",
  letters: "/reports/letters",
  gaps: "/knowledge/gaps",
  drafts: "/knowledge/versions",
  factsDue: "/knowledge?view=due",
  switches: "/knowledge/switches",
  officialAccount: "/settings/oa",
  offices: "/settings/offices",
} as const;
