import { officeName } from "../news/news-text.ts";
import { momentWords } from "./case-words.ts";
import type { Notice } from "./notice.ts";
import type { OfficeMessage, OfficeTools } from "./office-tools.ts";

/** What an administrator sends to see whether a channel works; nothing has to be done about it. */
export function composeTest({ placeOf }: Pick<OfficeTools, "placeOf">, message: OfficeMessage): Notice {
  const place = placeOf(message.locality);
  const office = officeName(place, message.officeId);
  return {
    subject: `[Tin thử] ${place.name} gửi ${office}`,
    opening: [
      `Đây là tin thử gửi ${office} lúc ${momentWords(message.createdAt)}. Nhận được nghĩa là đường liên lạc này dùng được.`,
      "Không cần làm gì. Khi có phản ánh, tin sẽ tới theo đường này.",
    ],
    lines: [],
    links: [],
    pictureIds: [],
  };
}

/** The same for a machine. */
export function testBody({ locality, officeId, step, createdAt }: OfficeMessage): string {
  return JSON.stringify({
    type: "office.test",
    timestamp: createdAt.toISOString(),
    data: { step, jurisdiction_id: locality, notified_office: officeId },
  });
}
