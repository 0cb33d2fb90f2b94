import type { SearchDocument } from "../../../src/knowledge/retrieval/index.ts";

export function article(
  id: string,
  title: string,
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument {
  return { id, title, text, questions: [], sections: [], ...more };
}

/** A small counter's worth of articles. */
export const LIBRARY: SearchDocument[] = [
  article("khai-sinh", "Đăng ký khai sinh cho con", "Cha mẹ đến xã đăng ký khai sinh trong 60 ngày.", {
    questions: ["làm giấy khai sinh cho bé ở đâu", "khai sinh trễ hạn có bị phạt không"],
    sections: [
      { id: "giay-to", title: "Giấy tờ", text: "Giấy chứng sinh do bệnh viện cấp, thẻ căn cước của cha mẹ." },
      { id: "le-phi", title: "Lệ phí", text: "Đúng hạn thì không mất tiền." },
    ],
  }),
  article("ket-hon", "Đăng ký kết hôn", "Hai người cùng đến xã ký sổ kết hôn.", {
    questions: ["đăng ký kết hôn cần gì", "làm giấy cưới có mất tiền không"],
  }),
  article("tam-tru", "Đăng ký tạm trú", "Thuê trọ thì đăng ký tạm trú với công an xã.", {
    questions: ["thuê trọ có phải đăng ký không", "tạm trú được mấy năm"],
  }),
  article(
    "vneid",
    "Làm tài khoản VNeID mức 2",
    "Đến công an, mang thẻ căn cước. Tài khoản được kích hoạt sau 3 ngày.",
    {
      questions: ["làm vneid mức 2 ở đâu", "định danh mức 2 cần giấy tờ gì"],
    },
  ),
  article(
    "so-do",
    "Cấp giấy chứng nhận quyền sử dụng đất lần đầu",
    "Nộp hồ sơ tại trung tâm hành chính công.",
    {
      questions: ["thủ tục cấp giấy chứng nhận đất", "bao lâu thì có giấy chứng nhận đất"],
    },
  ),
  article("song-yeu", "Báo sóng điện thoại yếu", "Nhắn vùng sóng yếu, nhà mạng và giờ bị yếu.", {
    questions: ["sóng viettel yếu quá", "mạng chậm báo ai"],
  }),
  article("chu-ky-so", "Đăng ký chữ ký số trên VNeID", "Mở VNeID, chọn chữ ký số và nhà cung cấp.", {
    questions: ["chữ ký số là gì", "đăng ký chữ ký số ở đâu"],
  }),
];
