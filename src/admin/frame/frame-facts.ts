import type { ServedPlace } from "../../localities/served-place.ts";
import type { StaffMember, StaffSession } from "../../staff/staff-session.ts";
import type { Theme } from "./theme.ts";

/** What the frame shows around a page; none before somebody has signed in. */
export type FrameFacts = {
  member: StaffMember;
  session: StaffSession;
  place: ServedPlace | null;
  base: string;
  /** Of this request. */
  path: string;
  /** Where else the person may work. */
  places?: readonly { slug: string; name: string }[];
  theme?: Theme | undefined;
  /** Why the assistant answers nobody at present. */
  assistantOff?: string | null;
};
