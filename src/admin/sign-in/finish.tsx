import type { Context } from "hono";
import { withCookies } from "../../staff/cookies.ts";
import { grantsOf } from "../../staff/grants-of.ts";
import { isWhole, type KeptPost, openPost } from "../../staff/kept-post.ts";
import type { StaffService } from "../../staff/staff-service.ts";
import { NoPartPage } from "./link-pages.tsx";
import { NotYoursPage, ResumePage } from "./resume-page.tsx";
import { takeWish } from "./wish.ts";

/** Answers a request as if the browser had sent it next. */
export type Dispatch = (request: Request, env: unknown) => Response | Promise<Response>;

export type Entered = {
  userId: string;
  cookies: string[];
  kept: string | undefined;
  /** Where to, when nothing was left half written and no page was wished for. */
  to?: string;
};

/** Somebody is in: what they had half written is carried out, else they see the page they wanted. */
export async function finish(staff: StaffService, dispatch: Dispatch, c: Context, entered: Entered) {
  const { userId, cookies, kept, to } = entered;
  if ((await grantsOf(staff.tools.db, userId)).length === 0) return c.html(<NoPartPage />, 403);
  const resumed = await resume(staff, dispatch, c, { userId, cookies, kept });
  if (resumed) return resumed;
  const wish = takeWish(c);
  return c.redirect(wish === "/admin" ? (to ?? wish) : wish, 303);
}

/** `null`: there is nothing to go on with. */
export async function resume(
  staff: StaffService,
  dispatch: Dispatch,
  c: Context,
  { userId, cookies, kept }: Pick<Entered, "userId" | "cookies" | "kept">,
): Promise<Response | null> {
  const post = openPost(staff.tools.sealer, kept, staff.tools.now());
  if (!post) return null;
  if (post.userId !== null && post.userId !== userId) return await c.html(<NotYoursPage />, 409);
  if (!isWhole(post, userId)) return await c.html(<ResumePage post={post} />);
  const answer = await dispatch(requestOf(c, post, cookies), c.env);
  const headers = new Headers(answer.headers);
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(answer.body, { status: answer.status, headers });
}

/** The form as it was sent the first time, by the session of now. */
function requestOf(c: Context, { path, from, fields }: KeptPost, cookies: string[]): Request {
  const { origin } = new URL(c.req.url);
  const headers = new Headers({
    cookie: withCookies(c.req.header("cookie"), cookies),
    origin,
    referer: origin + from,
    "user-agent": c.req.header("user-agent") ?? "",
    "content-type": "application/x-www-form-urlencoded",
  });
  const body = new URLSearchParams(fields).toString();
  return new Request(origin + path, { method: "POST", headers, body });
}
