/** The views of the list, each with an order of its own. */
export const conversationTabs = ["waiting", "mine", "snoozed", "flagged", "all"] as const;
export type ConversationTab = (typeof conversationTabs)[number];

export const tabWords: Record<ConversationTab, { title: string; empty: string }> = {
  waiting: { title: "Chờ cán bộ", empty: "Không ai đang chờ cán bộ trả lời." },
  mine: { title: "Của tôi", empty: "Chưa có hội thoại nào giao cho anh/chị." },
  snoozed: { title: "Đang tạm hoãn", empty: "Không có hội thoại nào đang tạm hoãn." },
  flagged: {
    title: "Bị gắn cờ",
    empty: "30 ngày qua không có câu nào trợ lý chưa chắc, bị báo sai, khẩn cấp hay lỗi.",
  },
  all: { title: "Tất cả", empty: "Chưa có hội thoại nào." },
};

/** A flag is shown for so long. */
export const flagShownMs = 30 * 86_400_000;
