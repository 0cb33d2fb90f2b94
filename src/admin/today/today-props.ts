import type { ServedPlace } from "../../localities/served-place.ts";
import type { Permission } from "../../staff/permissions.ts";
import type { Today } from "./read-today.ts";

export type TodayProps = {
  today: Today;
  place: ServedPlace;
  now: Date;
  base: string;
  /** Whether letters can be drawn here. */
  withFiles: boolean;
  may(permission: Permission): boolean;
  /** Left out for an article that is not, or no longer, there. */
  titleOf(articleId: string): string | undefined;
};
