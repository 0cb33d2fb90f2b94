import type { OutboundAttachment, OutboundMessage } from "../../../outbox/outbound-message.ts";
import { ZaloApiError, type ZaloClient, ZaloTransportError } from "../../../zalo/index.ts";
import type { ChosenFile } from "./read-file.ts";
import type { Reply } from "./read-reply.ts";

/** Brings a file to Zalo, outside any transaction. @returns how a message names it, or why it did not work, in words. */
export async function uploadFile(
  client: ZaloClient,
  oaId: string,
  file: ChosenFile,
): Promise<OutboundAttachment | string> {
  const { name } = file.upload;
  try {
    switch (file.kind) {
      case "image":
        return {
          type: "image",
          name,
          attachmentId: (await client.uploadImage(oaId, file.upload)).attachmentId,
        };
      case "gif": {
        const { attachmentId } = await client.uploadGif(oaId, file.upload);
        return { type: "gif", name, attachmentId, width: file.width, height: file.height };
      }
      case "file":
        return { type: "file", name, token: (await client.uploadFile(oaId, file.upload)).token };
    }
  } catch (error) {
    if (error instanceof ZaloApiError) return `Zalo chưa nhận tệp: ${error.adviceVi}`;
    if (error instanceof ZaloTransportError)
      return "Chưa nối được tới Zalo để gửi tệp. Chờ ít phút rồi gửi lại.";
    return "Trang Zalo chưa gửi được tệp lúc này. Chờ ít phút rồi gửi lại, hoặc báo quản trị viên.";
  }
}

/** A picture carries its words; Zalo takes none with a file, which follows them. */
export function messagesOf({ text }: Reply, attachment: OutboundAttachment | null): OutboundMessage[] {
  if (!attachment) return [{ text, buttons: [] }];
  if (attachment.type !== "file") return [{ text, buttons: [], attachment }];
  const alone = { text: "", buttons: [], attachment };
  return text === "" ? [alone] : [{ text, buttons: [] }, alone];
}
