import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { ServedPlace } from "../localities/served-place.ts";
import type { Permission } from "../staff/permissions.ts";
import type { StaffDesk } from "../staff/staff-desk.ts";

export type PageStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 422 | 503;

/** What a page over all places is given: `/admin/tinh/…`. */
export type ProvincePage = {
  c: Context;
  /** The only way to the database. */
  desk: StaffDesk;
  /** `/admin/nam-hoa` or `/admin/tinh`; links and forms begin with it. */
  base: string;
  now: Date;
  /** The content in the staff's frame. */
  view(title: string, content: Child, status?: PageStatus): Response | Promise<Response>;
  /** After a POST: to a path under `base` (303). */
  goTo(path: string): Response;
};

/** What a page of one place is given: `/admin/<slug>/…`. */
export type StaffPage = ProvincePage & {
  /** The place as it is in force. */
  place: ServedPlace;
};

/** One page or form of the staff view: nobody without the permission gets as far as `handle`. */
export type AdminRoute<Page = StaffPage> = {
  method: "GET" | "POST";
  /** Under `/admin/:place`, Hono's pattern, beginning with `/` (the first page is `/`). */
  path: string;
  permission: Permission;
  /** Most bytes of a posted body; 256 kB where it is left out. */
  mostBytes?: number;
  handle(page: Page): Response | Promise<Response>;
};
