import { eq } from "drizzle-orm";
import type { Conversation } from "../../../conversation/turn-tools.ts";
import type { Db } from "../../../database/database.ts";
import { conversations } from "../../../database/schema/index.ts";
import { vietnamDay } from "../../../localities/vietnam-time.ts";
import { nextWorkingTime, type WorkingHours } from "../../../localities/working-time.ts";
import { startOfDay } from "../list/list-filter.ts";

const hour = 3_600_000;
const longest = 366 * 24 * hour;

export const snoozeChoices = [
  { value: "1h", label: "1 giờ" },
  { value: "4h", label: "4 giờ" },
  { value: "morning", label: "Đầu giờ sáng ngày làm việc sau" },
  { value: "day", label: "Đến ngày…" },
] as const;

/** Until when a choice puts a conversation off, or in words why not. @param day YYYY-MM-DD, for `day` */
export function snoozeUntil(choice: string, day: string, now: Date, hours: WorkingHours): Date | string {
  switch (choice) {
    case "1h":
      return new Date(now.getTime() + hour);
    case "4h":
      return new Date(now.getTime() + 4 * hour);
    case "morning":
      return nextWorkingTime(startOfDay(vietnamDay(now), 1), hours);
    case "day": {
      if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return "Chọn ngày.";
      const start = startOfDay(day);
      if (start <= now || start.getTime() - now.getTime() > longest)
        return "Chọn một ngày sau hôm nay, trong vòng một năm.";
      return nextWorkingTime(start, hours);
    }
    default:
      return "Chọn thời gian hoãn.";
  }
}

/** Puts a conversation out of the list of what waits, or (`null`) back into it. */
export async function snooze(tx: Db, { id }: Conversation, until: Date | null): Promise<void> {
  await tx.update(conversations).set({ snoozedUntil: until }).where(eq(conversations.id, id));
}
