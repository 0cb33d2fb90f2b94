import { and, eq, gt, isNotNull, sql } from "drizzle-orm";
import { type Db, inTransaction } from "../database/database.ts";
import { staffGrants, staffSignInLinks, staffUsers } from "../database/schema/index.ts";
import type { Mailer } from "../mail/mail.ts";
import { linkLivesMs, linkPath, linkPurpose } from "./create-sign-in-link.ts";
import { hasNoAddress } from "./first-run-link.ts";
import type { StaffTools } from "./staff-tools.ts";

const sealPurpose = "staff_sign_in_links.sealed_token";

/**
 * Owes a person the mail with a link; nothing for an address nobody has. A Node process sends it, so that the page
 * answers as fast, and the same, in both cases.
 */
export async function oweSignInMail(tools: StaffTools, email: string): Promise<void> {
  const { sealer, newId, now, jobs } = tools;
  const token = newId();
  const tokenDigest = sealer.digest(token, linkPurpose);
  await inTransaction(tools.db, async (tx) => {
    const userId = await serving(tx, email);
    if (userId === null) return;
    await tx.insert(staffSignInLinks).values({
      tokenDigest,
      userId,
      kind: "mailed",
      sealedToken: sealer.seal(token, sealPurpose),
      expiresAt: new Date(now().getTime() + linkLivesMs),
    });
    await jobs.add(tx, "mail-sign-in-link", [{ tokenDigest }]);
  });
  jobs.wake("mail-sign-in-link");
}

/** The job: mails the link and forgets its token. @throws when the mail server did not take it, to be tried again */
export async function mailSignInLink(
  { db, sealer, now, publicUrl, mailer }: Omit<StaffTools, "jobs" | "newId"> & { mailer: Mailer },
  tokenDigest: string,
): Promise<void> {
  const [owed] = await db
    .select({ sealedToken: staffSignInLinks.sealedToken, email: staffUsers.email, name: staffUsers.name })
    .from(staffSignInLinks)
    .innerJoin(staffUsers, eq(staffUsers.id, staffSignInLinks.userId))
    .where(
      and(
        eq(staffSignInLinks.tokenDigest, tokenDigest),
        isNotNull(staffSignInLinks.sealedToken),
        gt(staffSignInLinks.expiresAt, now()),
      ),
    );
  if (!owed?.sealedToken || hasNoAddress(owed.email)) return;
  const link = publicUrl + linkPath(sealer.open(owed.sealedToken, sealPurpose));
  const sent = await mailer.send({
    to: owed.email,
    subject: "Đăng nhập Cửa Số",
    text: mailText(owed.name, link),
    html: mailHtml(owed.name, link),
    messageId: `sign-in-${tokenDigest.slice(0, 32)}@${new URL(publicUrl).hostname}`,
    attachments: [],
  });
  if (sent.outcome === "refused" && !sent.permanent)
    throw new Error(`The mail did not leave: ${sent.reason}`);
  await db
    .update(staffSignInLinks)
    .set({ sealedToken: null })
    .where(eq(staffSignInLinks.tokenDigest, tokenDigest));
}

async function serving(tx: Db, email: string): Promise<string | null> {
  const [user] = await tx
    .select({ id: staffUsers.id })
    .from(staffUsers)
    .innerJoin(staffGrants, eq(staffGrants.userId, staffUsers.id))
    .where(sql`${staffUsers.email} = ${email.trim().toLowerCase()}`)
    .limit(1);
  return user?.id ?? null;
}

const advice = [
  "Đường dẫn dùng được một lần, trong 24 giờ.",
  "Nếu anh/chị không yêu cầu, hãy bỏ qua thư này: không ai vào được khi chưa bấm.",
];

function mailText(name: string, link: string): string {
  return [`Kính gửi ${name},`, "Mở đường dẫn này rồi bấm “Đăng nhập”:", link, ...advice].join("\n\n");
}

function mailHtml(name: string, link: string): string {
  const [who, to] = [name, link].map((text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  return `<p>Kính gửi ${who},</p><p>Mở đường dẫn này rồi bấm “Đăng nhập”:</p><p><a href="${to}">${to}</a></p>${advice.map((line) => `<p>${line}</p>`).join("")}`;
}
