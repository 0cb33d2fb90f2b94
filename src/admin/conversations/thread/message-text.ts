import { type OutboundMessage, outboxMessage } from "../../../outbox/outbound-message.ts";
import type { Sealer } from "../../../security/sealer.ts";

/** What the OA's side said: words, the titles of its buttons, and what was sent along. */
export type SaidByOffice = { text: string; buttons: string[]; attached: string | null };

const elsewhere: Record<string, string> = {
  image: "Ảnh",
  gif: "Ảnh động",
  file: "Tệp",
  sticker: "Nhãn dán",
  link: "Đường dẫn",
};

export function describeMessage(sealer: Sealer, sealedMessage: string): SaidByOffice {
  try {
    const { text, buttons, attachment } = JSON.parse(
      sealer.open(sealedMessage, outboxMessage),
    ) as OutboundMessage;
    return { text, buttons: buttons.map(({ title }) => title), attached: attachedWords(attachment) };
  } catch {
    return { text: "Không mở được nội dung tin này", buttons: [], attached: null };
  }
}

function attachedWords(attachment: OutboundMessage["attachment"]): string | null {
  switch (attachment?.type) {
    case undefined:
      return null;
    case "elsewhere":
      return elsewhere[attachment.what] ?? "Nội dung khác";
    case "file":
      return `Tệp ${attachment.name}`;
    case "image":
    case "gif":
      return `Ảnh ${attachment.name}`;
  }
}
