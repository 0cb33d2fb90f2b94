import type { Context } from "hono";
import { sealPost } from "../../staff/kept-post.ts";
import type { StaffService } from "../../staff/staff-service.ts";
import { SignInPage } from "./sign-in-page.tsx";
import { rememberWish } from "./wish.ts";

const mostKeptBytes = 256 * 1024;

/**
 * The answer to somebody who is not signed in, or not any more. Who wanted to read is sent to the sign-in page; who
 * had written gets it at once (401), with everything typed sealed in it, so that it is carried out after signing in.
 */
export function askToSignIn(staff: StaffService) {
  const { sealer, now, publicUrl } = staff.tools;
  return async (c: Context): Promise<Response> => {
    c.header("cache-control", "no-store");
    const browser = await staff.browserOf(c);
    if (c.req.method !== "POST") {
      rememberWish(c, publicUrl);
      // A script that fetches a part of a page must not put the sign-in page there.
      if (c.req.header("hx-request")) c.header("hx-redirect", "/admin/sign-in");
      return c.redirect(browser?.state === "half" ? "/admin/sign-in/second-factor" : "/admin/sign-in", 303);
    }
    const { fields, files } = await posted(c);
    const kept = sealPost(sealer, {
      path: new URL(c.req.url).pathname + new URL(c.req.url).search,
      from: pathOf(c.req.header("referer"), publicUrl),
      fields,
      files,
      userId: browser?.member.id ?? null,
      at: now().getTime(),
    });
    const whole = kept.length <= mostKeptBytes * 2;
    c.header("hx-retarget", "body");
    return c.html(
      <SignInPage
        notice={{
          tone: "info",
          words: whole
            ? "Phiên đăng nhập đã hết. Đăng nhập lại: nội dung vừa viết vẫn còn và sẽ được gửi tiếp."
            : "Phiên đăng nhập đã hết. Nội dung quá dài để giữ ở đây: bấm nút quay lại, chép ra rồi đăng nhập.",
        }}
        kept={whole ? kept : undefined}
      />,
      401,
    );
  };
}

async function posted(c: Context): Promise<{ fields: [string, string][]; files: string[] }> {
  const fields: [string, string][] = [];
  const files: string[] = [];
  const type = c.req.header("content-type") ?? "";
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) return { fields, files };
  for (const [name, value] of await c.req.raw.clone().formData()) {
    if (typeof value === "string") fields.push([name, value]);
    else if (value.size > 0) files.push(value.name);
  }
  return { fields, files };
}

function pathOf(referer: string | undefined, publicUrl: string): string {
  if (!referer?.startsWith(`${publicUrl}/admin`)) return "/admin";
  const { pathname, search } = new URL(referer);
  return pathname + search;
}
