export const queueTabs = ["open", "new", "late", "soon", "doing", "citizen", "done", "all"] as const;
export type QueueTab = (typeof queueTabs)[number];

export const tabWords: Record<QueueTab, { title: string; empty: string }> = {
  open: { title: "Đang mở", empty: "Không còn phản ánh nào đang mở." },
  new: { title: "Mới", empty: "Không có phản ánh nào chờ tiếp nhận." },
  late: { title: "Quá hạn", empty: "Không có phản ánh nào quá hạn." },
  soon: { title: "Sắp quá hạn", empty: "Không có phản ánh nào sắp quá hạn." },
  doing: { title: "Đang xử lý", empty: "Không có phản ánh nào đang xử lý." },
  citizen: { title: "Chờ người dân", empty: "Không có phản ánh nào chờ người dân trả lời." },
  done: { title: "Đã xong", empty: "Chưa có phản ánh nào xong." },
  all: { title: "Tất cả", empty: "Chưa có phản ánh nào." },
};

/** A report is due soon when its deadline comes within this much working time. */
export const soonWorkingHours = 8;
