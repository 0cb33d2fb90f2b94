import type { HelpTopic } from "../topic.ts";

export const answer: HelpTopic = {
  id: "tra-loi",
  title: "Trả lời người dân",
  summary: "Khi có người chờ cán bộ, hoặc khi muốn tự mình viết cho người dân.",
  also: "nhắn tin chat hội thoại gửi ảnh tệp câu soạn sẵn tiếp quản",
  parts: [
    {
      steps: [
        "Mở [Hội thoại](/conversations). Mục đầu tiên là những người đang chờ cán bộ, người chờ lâu nhất ở trên.",
        "Bấm vào hội thoại để đọc cả đoạn trước. Dưới mỗi câu của trợ lý có ghi nó đã trả lời từ bài nào.",
        "Gõ câu trả lời vào ô **Trả lời**, hoặc chọn một câu soạn sẵn rồi sửa lại cho đúng người, đúng việc.",
        "Bấm **Gửi**.",
      ],
      picture: {
        name: "thread",
        alt: "Một hội thoại: lời người dân, câu trả lời của trợ lý và ô trả lời ở dưới",
      },
    },
    {
      title: "Trợ lý im lặng khi cán bộ lên tiếng",
      words: [
        "Cán bộ viết một câu, ở đây hay trong công cụ chat của OA, thì trợ lý tự động im lặng với người đó. Trợ lý trả lời lại khi cán bộ giao lại, hoặc sau 8 giờ làm việc không ai viết thêm.",
        "Xong việc thì bấm **Trả lại cho trợ lý tự động**, để tối và ngày nghỉ người dân vẫn có người trả lời.",
      ],
    },
    {
      title: "Tin có mất tiền không",
      words: [
        "Zalo cho trả lời miễn phí trong một thời gian sau tin cuối của người dân. Trên ô trả lời có ghi còn bao lâu và gửi bây giờ thì tính thế nào. Hết thời gian ấy tin có thể phải chờ người dân nhắn lại; khi đó gọi điện thì nhanh hơn.",
      ],
    },
    {
      title: "Không bao giờ hỏi",
      mind: "Không hỏi số căn cước, mã OTP hay mật khẩu qua Zalo. Nếu người dân tự gửi, hệ thống đã che trước khi lưu; nhắc họ lần sau đừng gửi.",
    },
  ],
};
