import { and, eq, gt } from "drizzle-orm";
import { Hono } from "hono";
import { askToSignIn } from "../admin/sign-in/ask-to-sign-in.tsx";
import type { Db } from "../database/database.ts";
import { localities, oauthRequests, officialAccounts } from "../database/schema/index.ts";
import type { Logger } from "../health/logger.ts";
import type { JobQueue } from "../jobs/job-queue.ts";
import { wakeDeliveries } from "../outbox/wake-deliveries.ts";
import type { Sealer } from "../security/sealer.ts";
import { openDesk } from "../staff/staff-desk.ts";
import type { StaffService } from "../staff/staff-service.ts";
import { atPlace } from "../staff/staff-session.ts";
import { codeChallenge, newCodeVerifier, type ZaloOAuth } from "../zalo/index.ts";
import { linkOfficialAccount } from "./link-official-account.ts";
import { oauthMessagePage } from "./oauth-page.tsx";

export type OAuthRoutesOptions = {
  db: Db;
  jobs: JobQueue;
  sealer: Sealer;
  oauth: ZaloOAuth;
  publicUrl: string;
  staticCodeVerifier: string | null;
  randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
  now: () => Date;
  logger: Logger;
  staff: StaffService;
};

const verifierColumn = "oauth_requests.verifier";
const consentMayTakeMs = 30 * 60_000;

/** The two ends of Zalo's consent: an administrator leaves for Zalo, and comes back with a code. */
export function oauthRoutes(options: OAuthRoutesOptions): { start: Hono; callback: Hono } {
  const { db, sealer, oauth, now } = options;
  const redirectUri = `${options.publicUrl}/oauth/zalo/callback`;
  const start = new Hono();
  const ask = askToSignIn(options.staff);
  start.get("/", async (c) => {
    const member = await options.staff.memberOf(c);
    if (!member) return await ask(c);
    const locality = c.req.query("locality") ?? "";
    const [known] = await db
      .select({ slug: localities.slug })
      .from(localities)
      .where(eq(localities.slug, locality));
    const session = atPlace(member, locality);
    if (!known || !session) return c.html(oauthMessagePage("Chưa chọn phường/xã để liên kết.", false), 400);
    const desk = openDesk(db, now, session);
    if (!desk.may("oa.link"))
      return c.html(oauthMessagePage("Chỉ quản trị viên liên kết được Official Account.", false), 403);
    const begun = { action: "oa.link_begin", subject: "locality", subjectId: locality };
    await desk.act("oa.link", begun, async () => {});
    const verifier = options.staticCodeVerifier ?? newCodeVerifier(options.randomBytes(32));
    const state = hex(options.randomBytes(16));
    await db.insert(oauthRequests).values({
      state,
      locality,
      sealedVerifier: sealer.seal(verifier, verifierColumn),
      expiresAt: new Date(now().getTime() + consentMayTakeMs),
    });
    return c.redirect(
      oauth.permissionUrl({ redirectUri, codeChallenge: await codeChallenge(verifier), state }),
    );
  });

  const callback = new Hono();
  callback.get("/", async (c) => {
    const { code, oa_id: oaId, state } = c.req.query();
    const request = state ? await takeRequest(db, state, now()) : null;
    if (!request) {
      return c.html(
        oauthMessagePage(
          "Phiên liên kết đã hết hạn hoặc không đúng. Hãy bắt đầu lại từ trang quản trị.",
          false,
        ),
        400,
      );
    }
    if (!code || !oaId)
      return c.html(oauthMessagePage("Zalo không cấp quyền. Hãy thử lại và bấm đồng ý.", false), 400);
    // The id in the address is only a claim: it must not carry another place's account away.
    if (await servesElsewhere(db, oaId, request.locality))
      return c.html(
        oauthMessagePage(
          "Official Account này đang phục vụ địa phương khác nên chưa liên kết ở đây. Nhờ người vận hành toàn tỉnh chuyển.",
          false,
        ),
        409,
      );
    try {
      const codeVerifier = sealer.open(request.sealedVerifier, verifierColumn);
      const pair = await oauth.exchangeCode({ code, codeVerifier });
      await linkOfficialAccount(db, sealer, { oaId, locality: request.locality, pair }, now());
      await wakeDeliveries(db, options.jobs, now());
      return c.html(
        oauthMessagePage(
          "Đã liên kết Official Account. Tin nhắn của người dân sẽ được trả lời từ bây giờ.",
          true,
        ),
      );
    } catch (error) {
      options.logger.error("oauth_exchange_failed", { oaId, error });
      return c.html(
        oauthMessagePage("Zalo từ chối mã cấp quyền. Hãy bắt đầu lại từ trang quản trị.", false),
        502,
      );
    }
  });
  return { start, callback };
}

async function servesElsewhere(db: Db, oaId: string, locality: string): Promise<boolean> {
  const [known] = await db
    .select({ locality: officialAccounts.locality })
    .from(officialAccounts)
    .where(eq(officialAccounts.oaId, oaId));
  return known !== undefined && known.locality !== locality;
}

/** A request is used once. */
async function takeRequest(db: Db, state: string, now: Date) {
  const [request] = await db
    .delete(oauthRequests)
    .where(and(eq(oauthRequests.state, state), gt(oauthRequests.expiresAt, now)))
    .returning();
  return request ?? null;
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
