import { operators } from "../../signal-reports/filing.ts";
import { operatorWords } from "../../signal-reports/offices/case-words.ts";
import type { OfficeCase } from "../../signal-reports/offices/read-case.ts";
import { declineReasons, isAllowed, type Verb, verbs } from "../../signal-reports/states.ts";

export type FormField = {
  name: string;
  label: string;
  input: "text" | "long" | "date" | "figure" | "photo" | "choice";
  required?: boolean;
  choices?: [value: string, words: string][];
};
export type MoveForm = { verb: Verb; title: string; kind?: string; fields: FormField[] };

const note: FormField = { name: "note", label: "Ghi chú", input: "long" };

/** Every move the table of states allows the staff (or an office) now, with what it has to be told. */
export function formsOf(found: OfficeCase, by: "staff" | "office" = "staff"): MoveForm[] {
  return verbs
    .filter((verb) => isAllowed(verb, found.request.status, by))
    .flatMap((verb) => forms[verb](found));
}

const plain = (verb: Verb, title: string) => (): MoveForm[] => [{ verb, title, fields: [note] }];

const forms: Record<Verb, (found: OfficeCase) => MoveForm[]> = {
  acknowledge: plain("acknowledge", "Tiếp nhận"),
  start: plain("start", "Bắt đầu xử lý"),
  forward: ({ place, request }) => [
    {
      verb: "forward",
      title: "Chuyển nơi khác",
      fields: [
        {
          name: "office",
          label: "Chuyển tới",
          input: "choice",
          required: true,
          choices: place.profile.offices
            .filter(({ id }) => id !== request.receiver)
            .map(({ id, name }) => [id, name]),
        },
        note,
      ],
    },
  ],
  ask: () => [
    {
      verb: "ask",
      title: "Hỏi thêm người báo",
      fields: [
        { name: "note", label: "Câu hỏi (họ đọc nguyên văn trên Zalo)", input: "long", required: true },
      ],
    },
  ],
  answer: () => [
    {
      verb: "answer",
      title: "Ghi câu trả lời của người báo",
      fields: [{ name: "note", label: "Họ trả lời", input: "long", required: true }],
    },
  ],
  continue_unanswered: () => [],
  send_to_carrier: plain("send_to_carrier", "Đã gửi nhà mạng, chờ trả lời"),
  resolve: () => proofs.map((proof) => ({ verb: "resolve", ...proof, fields: [...proof.fields, note] })),
  decline: () => [
    {
      verb: "decline",
      title: "Đóng, không xử lý được",
      fields: [
        {
          name: "reason",
          label: "Lý do",
          input: "choice",
          required: true,
          choices: Object.entries(declineReasons),
        },
        { name: "plan", label: "Lý do và kế hoạch của nhà mạng (khi nhà mạng chưa làm được)", input: "text" },
        note,
      ],
    },
  ],
  confirm: () => [
    {
      verb: "confirm",
      title: "Ghi lời xác nhận của người báo",
      fields: [
        {
          name: "verdict",
          label: "Họ nói",
          input: "choice",
          required: true,
          choices: [
            ["good", "Tốt rồi"],
            ["better", "Đỡ hơn"],
          ],
        },
      ],
    },
  ],
  close_unanswered: () => [],
  reject_proof: () => [],
  reopen: plain("reopen", "Mở lại"),
  withdraw: plain("withdraw", "Rút theo lời người báo"),
  merge: () => [
    {
      verb: "merge",
      title: "Gộp vào phản ánh khác",
      fields: [
        { name: "into", label: "Mã phản ánh giữ lại, ví dụ NH-26-0042", input: "text", required: true },
        note,
      ],
    },
  ],
  unmerge: plain("unmerge", "Tách ra xử lý riêng"),
};

const proofs: Omit<MoveForm, "verb">[] = [
  {
    title: "Đã xong, có ảnh chụp tại chỗ",
    kind: "photo",
    fields: [{ name: "photo", label: "Ảnh (nhẹ hơn 10 MB)", input: "photo", required: true }],
  },
  {
    title: "Đã xong, có văn bản",
    kind: "document",
    fields: [
      { name: "number", label: "Số văn bản, ví dụ 12/UBND", input: "text", required: true },
      { name: "date", label: "Ngày văn bản", input: "date" },
    ],
  },
  {
    title: "Đã xong, đo lại bằng i-Speed",
    kind: "measurement",
    fields: [
      { name: "down", label: "Tải xuống (Mbit/s)", input: "figure", required: true },
      { name: "up", label: "Tải lên (Mbit/s)", input: "figure" },
      { name: "ping", label: "Độ trễ (ms)", input: "figure" },
    ],
  },
  {
    title: "Đã xong, nhà mạng đã trả lời",
    kind: "carrier_answer",
    fields: [
      {
        name: "operator",
        label: "Nhà mạng",
        input: "choice",
        required: true,
        choices: operators.map((operator) => [operator, operatorWords([operator])]),
      },
      { name: "station", label: "Trạm phát sóng", input: "text", required: true },
      { name: "distanceM", label: "Cách chỗ báo (mét)", input: "figure", required: true },
      { name: "cause", label: "Nguyên nhân", input: "text", required: true },
      { name: "plan", label: "Việc đã làm hoặc kế hoạch", input: "text", required: true },
      { name: "date", label: "Ngày làm xong", input: "date", required: true },
    ],
  },
];
