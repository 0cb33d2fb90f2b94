import type { HelpTopic } from "../topic.ts";

export const privacy: HelpTopic = {
  id: "du-lieu-ca-nhan",
  title: "Dữ liệu cá nhân của người dân",
  summary: "Điều gì được che, ai được mở, xóa và xuất theo yêu cầu.",
  also: "bảo mật luật 91 xóa quyền riêng tư nhật ký che số điện thoại",
  parts: [
    {
      words: [
        "Số căn cước, số điện thoại, mã OTP trong tin được che trước khi lưu. Tên Zalo, lời kể trong phản ánh, cách liên lạc được mã hóa và chỉ hiện sau khi bấm mở.",
        "Mỗi lần mở có một dòng trong [Nhật ký](/audit): ai, lúc nào, của việc nào.",
        "Người dân nhắn “xóa dữ liệu của tôi” hoặc “dữ liệu của tôi” thì hệ thống làm theo; hạn là hai ngày làm việc.",
      ],
      mind: "Không chụp màn hình gửi vào nhóm chat. Cần chuyển việc cho ai thì chuyển ngay trong hệ thống.",
    },
  ],
};
