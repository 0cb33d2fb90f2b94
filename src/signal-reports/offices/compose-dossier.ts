import { eq } from "drizzle-orm";
import { html } from "hono/html";
import { dossiers } from "../../database/schema/index.ts";
import type { Mail } from "../../mail/mail.ts";
import { dayWords } from "../dossier/days.ts";
import { dossierData } from "../dossier/dossier-data.ts";
import { demands, factParagraphs, letterSubject } from "../dossier/letter-words.ts";
import { dossierInput } from "../dossier/snapshot.ts";
import { summarise } from "../dossier/summarise.ts";
import { recipientName, senderName } from "../dossier/words.ts";
import { mailId } from "./compose-mail.ts";
import type { OfficeTools, OwedOnChannel } from "./office-tools.ts";

/** The letter to a carrier as a mail with its documents; `null` once it has been answered, or where none can be drawn. */
export async function composeDossier(tools: OfficeTools, owed: OwedOnChannel): Promise<Mail | null> {
  const { dossierId, step } = owed.message;
  if (dossierId === null || !tools.writeDossier) return null;
  const [row] = await tools.db.select().from(dossiers).where(eq(dossiers.id, dossierId));
  if (row?.status !== "sent") return null;
  const input = dossierInput(row.data);
  const data = dossierData.parse(input);
  const { letter, workbook, geojson, map } = await tools.writeDossier(input);
  const chased = Number(/:chase:(\d+)$/.exec(step)?.[1] ?? 0);
  const subject = `${chased > 0 ? `Nhắc lần ${chased}: ` : ""}${data.number} ${letterSubject(data)}`;
  const paragraphs = [
    `Kính gửi: ${recipientName(data)}.`,
    ...(chased > 0
      ? [
          `${senderName(data)} đã gửi văn bản số ${data.number} ngày ${dayWords(data.date)}, hạn trả lời ${dayWords(data.deadline.answerBy)}, đến nay chưa nhận được trả lời.`,
        ]
      : []),
    ...factParagraphs(data, summarise(data)),
    ...demands(data),
    `Công văn, bảng phản ánh kèm Phiếu trả lời, tệp vị trí${map ? " và sơ đồ" : ""} gửi kèm thư này. Thư do hệ thống gửi, xin trả lời về ${data.contact.office}.`,
  ];
  return {
    to: owed.channel.address,
    subject,
    text: paragraphs.join("\n\n"),
    html: String(
      await html`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font:16px/1.5 sans-serif">${paragraphs.map((words) => html`<p>${words}</p>`)}</body></html>`,
    ),
    messageId: mailId(tools, owed),
    attachments: [letter, workbook, geojson, map].flatMap((file) =>
      file ? [{ filename: file.name, contentType: file.type, content: file.content }] : [],
    ),
  };
}
