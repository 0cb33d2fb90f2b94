import type { IssuedLink } from "../action-links/issue-action-links.ts";
import type { CaseLine } from "./case-lines.ts";

/** What an office is told, before it becomes a mail or a chat message. */
export type Notice = {
  subject: string;
  opening: string[];
  lines: CaseLine[];
  links: IssuedLink[];
  /** Ids of pictures worth attaching. */
  pictureIds: string[];
};
