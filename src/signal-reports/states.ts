/** Every state a service request can be in; the first five are open. */
export const requestStatuses = [
  "submitted",
  "acknowledged",
  "in_progress",
  "awaiting_citizen",
  "awaiting_carrier",
  "resolved",
  "closed_fixed",
  "closed_declined",
  "withdrawn",
  "merged",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const openStatuses = [
  "submitted",
  "acknowledged",
  "in_progress",
  "awaiting_citizen",
  "awaiting_carrier",
] as const satisfies RequestStatus[];

export const closedStatuses = [
  "closed_fixed",
  "closed_declined",
  "withdrawn",
  "merged",
] as const satisfies RequestStatus[];

export type ActorKind = "citizen" | "office" | "staff" | "system";

/** What a move cannot do without; checked before anything changes. */
type Demand = "proof" | "reason" | "office" | "question" | "verdict" | "target";

type Move = {
  from: readonly RequestStatus[];
  to: RequestStatus;
  by: readonly ActorKind[];
  demands?: Demand;
};

const people = ["office", "staff"] as const satisfies ActorKind[];
const answered = ["resolved", "closed_fixed", "closed_declined"] as const satisfies RequestStatus[];

/**
 * The life of a report as data: what is not a row here cannot happen. Nothing reaches `closed_fixed` except through
 * `resolved`, which demands proof, and nothing `closed_declined` without a reason from a fixed list.
 */
export const moves = {
  acknowledge: { from: ["submitted"], to: "acknowledged", by: people },
  start: { from: ["submitted", "acknowledged"], to: "in_progress", by: people },
  forward: {
    from: ["submitted", "acknowledged", "in_progress", "awaiting_citizen", "awaiting_carrier"],
    to: "submitted",
    by: people,
    demands: "office",
  },
  ask: {
    from: ["submitted", "acknowledged", "in_progress", "awaiting_carrier"],
    to: "awaiting_citizen",
    by: people,
    demands: "question",
  },
  answer: { from: ["awaiting_citizen"], to: "in_progress", by: ["citizen", "staff"] },
  continue_unanswered: { from: ["awaiting_citizen"], to: "in_progress", by: ["system"] },
  send_to_carrier: {
    from: ["submitted", "acknowledged", "in_progress", "awaiting_citizen"],
    to: "awaiting_carrier",
    by: ["office", "staff", "system"],
  },
  resolve: { from: openStatuses, to: "resolved", by: people, demands: "proof" },
  /** The photo a report was resolved with turned out not to be one. */
  reject_proof: { from: ["resolved"], to: "in_progress", by: ["system"] },
  decline: { from: openStatuses, to: "closed_declined", by: people, demands: "reason" },
  confirm: { from: ["resolved"], to: "closed_fixed", by: ["citizen", "staff"], demands: "verdict" },
  close_unanswered: { from: ["resolved"], to: "closed_fixed", by: ["system"] },
  reopen: { from: answered, to: "submitted", by: ["citizen", "staff"] },
  withdraw: { from: openStatuses, to: "withdrawn", by: ["citizen", "staff"] },
  merge: { from: openStatuses, to: "merged", by: ["staff"], demands: "target" },
  unmerge: { from: ["merged"], to: "submitted", by: ["staff"] },
} as const satisfies Record<string, Move>;

export type Verb = keyof typeof moves;
export const verbs = Object.keys(moves) as Verb[];

/** Whether the table has this edge for this kind of actor. */
export function isAllowed(verb: Verb, from: RequestStatus, by: ActorKind): boolean {
  const move: Move = moves[verb];
  return move.from.includes(from) && move.by.includes(by);
}

export function isOpen(status: RequestStatus): boolean {
  return (openStatuses as readonly RequestStatus[]).includes(status);
}

/** What a citizen reads; an officer reads the same words. */
export const statusWords: Record<RequestStatus, string> = {
  submitted: "đã ghi nhận, chờ cơ quan tiếp nhận",
  acknowledged: "cơ quan đã tiếp nhận",
  in_progress: "đang xử lý",
  awaiting_citizen: "cơ quan đang hỏi thêm người báo",
  awaiting_carrier: "đang chờ nhà mạng",
  resolved: "cơ quan báo đã xử lý xong, chờ người báo xác nhận",
  closed_fixed: "đã xong",
  closed_declined: "đã đóng, có ghi lý do",
  withdrawn: "người báo đã rút",
  merged: "đã gộp với phản ánh cùng chỗ",
};

/** The only reasons for closing without proof that the trouble is gone. */
export const declineReasons = {
  not_a_signal_problem: "Không phải việc sóng, mạng viễn thông",
  outside_locality: "Chỗ được báo nằm ngoài địa bàn",
  cannot_find_place: "Không tìm được chỗ được báo, đã hỏi lại mà chưa rõ",
  own_device: "Do máy, SIM hoặc thiết bị của gia đình; đã hướng dẫn cách khắc phục",
  carrier_cannot_yet: "Nhà mạng chưa làm được ngay, có nêu lý do và kế hoạch",
} as const;
export type DeclineReason = keyof typeof declineReasons;
