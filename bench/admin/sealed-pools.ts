import { inboxBody } from "../../src/inbox/store-events.ts";
import { outboxMessage } from "../../src/outbox/outbound-message.ts";
import type { Sealer } from "../../src/security/sealer.ts";
import { voiceDetails } from "../../src/signal-reports/add-voice.ts";

/** Texts as the product would have sealed them; many rows share one, which changes nothing of what a page costs. */
export type SealedPools = { inbound: string[]; outbound: string[]; voices: string[] };

const asked = [
  "làm VNeID mức 2 ở đâu, cần mang giấy tờ gì",
  "quên mật khẩu VNeID thì làm thế nào",
  "chữ ký số miễn phí đăng ký ở đâu hả anh",
  "nộp hồ sơ trực tuyến rồi bao lâu thì có kết quả",
  "nhà tôi ở thôn 5 mấy hôm nay mất sóng, không gọi được cho con",
  "cho tôi gặp cán bộ với, việc này hỏi máy không rõ",
];
const said =
  "Bác mang căn cước ra Công an xã để được làm định danh mức 2, không mất tiền. Làm xong, tài khoản được kích hoạt " +
  "trên điện thoại trong vài ngày. Cần giúp cài ứng dụng, bác nhờ Tổ công nghệ số của thôn.";

export function sealPools(sealer: Sealer): SealedPools {
  const inbound = asked.map((text, index) =>
    sealer.seal(
      JSON.stringify({
        app_id: "bench",
        event_name: "user_send_text",
        sender: { id: "1" },
        recipient: { id: "2" },
        message: { text, msg_id: `m${index}` },
        timestamp: "1790000000000",
      }),
      inboxBody,
    ),
  );
  const outbound = [1, 2, 3, 4].map((times) =>
    sealer.seal(
      JSON.stringify({
        text: Array.from({ length: times }, () => said).join("\n\n"),
        buttons: [{ title: "Gặp cán bộ" }, { title: "Câu hỏi khác" }],
      }),
      outboxMessage,
    ),
  );
  const voices = asked.map((words) =>
    sealer.seal(JSON.stringify({ words, landmark: "cạnh nhà văn hóa", contact: null }), voiceDetails),
  );
  return { inbound, outbound, voices };
}
