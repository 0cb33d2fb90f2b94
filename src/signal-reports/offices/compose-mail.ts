import { html } from "hono/html";
import type { Mail, MailAttachment } from "../../mail/mail.ts";
import { readMedia } from "../../media/read-media.ts";
import type { Notice } from "./notice.ts";
import type { OfficeTools, OwedOnChannel } from "./office-tools.ts";

const closing = "Thư này do hệ thống gửi, xin không trả lời thư.";
const aboutLinks = "Mỗi đường dẫn làm một việc, dùng một lần, có hạn 14 ngày.";

/** A notice as a mail: plain text, simple HTML that needs no picture or script, thumbnails of the photos. */
export async function composeMail(
  tools: OfficeTools,
  { message, channel }: OwedOnChannel,
  notice: Notice,
): Promise<Mail> {
  const attachments = await thumbnails(tools, message.locality, notice.pictureIds);
  return {
    to: channel.address,
    subject: notice.subject,
    text: textOf(notice),
    html: await htmlOf(notice, attachments),
    messageId: mailId(tools, { message, channel }),
    attachments,
  };
}

/** The same for every try of one step over one channel. */
export function mailId(
  { sealer, publicUrl }: Pick<OfficeTools, "sealer" | "publicUrl">,
  { message, channel }: OwedOnChannel,
): string {
  const digest = sealer.digest(`${channel.id}|${message.step}`, "mail id").slice(0, 32);
  return `${digest}@${new URL(publicUrl).hostname}`;
}

function textOf({ opening, lines, links }: Notice): string {
  return [
    ...opening,
    "",
    ...lines.map(({ label, value, url }) => `${label}: ${url ?? value}`),
    "",
    ...links.flatMap(({ title, url }) => [`${title}:`, url, ""]),
    closingOf(links),
  ].join("\n");
}

function closingOf(links: Notice["links"]): string {
  return links.length > 0 ? `${closing} ${aboutLinks}` : closing;
}

async function htmlOf(
  { subject, opening, lines, links }: Notice,
  pictures: MailAttachment[],
): Promise<string> {
  const cell = "padding:4px 12px 4px 0;vertical-align:top";
  const button =
    "display:inline-block;margin:0 8px 8px 0;padding:10px 16px;border:1px solid #0a4fb4;border-radius:8px;color:#0a4fb4;text-decoration:none;font-weight:600";
  const body = html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font:16px/1.5 sans-serif;color:#1c2733">
${opening.map((words) => html`<p>${words}</p>`)}
<table style="border-collapse:collapse">${lines.map(
    ({ label, value, url }) =>
      html`<tr><th scope="row" style="${cell};text-align:left;font-weight:600">${label}</th><td style="${cell}">${
        url ? html`<a href="${url}">${value}</a>` : value
      }</td></tr>`,
  )}</table>
<p>${links.map(({ title, url }) => html`<a style="${button}" href="${url}">${title}</a> `)}</p>
${pictures.map(({ cid, filename }) => (cid ? html`<img src="cid:${cid}" alt="${filename}" style="max-width:320px;margin:4px"> ` : ""))}
<p style="color:#5b6875;font-size:14px">${closingOf(links)}</p>
</body></html>`;
  return String(await body);
}

/** What could not be read is left out: the mail matters more than a picture of it. */
async function thumbnails(tools: OfficeTools, locality: string, ids: string[]): Promise<MailAttachment[]> {
  const found: MailAttachment[] = [];
  for (const [index, id] of ids.entries()) {
    const picture = await readMedia(tools, { id, locality, size: "thumbnail" }).catch((error) => {
      tools.logger.warn("picture_not_attached", { mediaId: id, error });
      return null;
    });
    if (!picture) continue;
    found.push({
      filename: `anh-${index + 1}.jpg`,
      contentType: picture.contentType,
      content: picture.bytes,
      cid: `${id}@cua-so`,
    });
  }
  return found;
}
