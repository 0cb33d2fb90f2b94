import { type RequestStatus, statusWords } from "../../../signal-reports/states.ts";
import { Badge, type Tone } from "../../frame/components/index.ts";

const tones: Record<RequestStatus, Tone> = {
  submitted: "info",
  acknowledged: "info",
  in_progress: "info",
  awaiting_citizen: "warn",
  awaiting_carrier: "warn",
  resolved: "good",
  closed_fixed: "good",
  closed_declined: "plain",
  withdrawn: "plain",
  merged: "plain",
};

/** How a report stands, short. */
export const shortStatus: Record<RequestStatus, string> = {
  submitted: "Chờ tiếp nhận",
  acknowledged: "Đã tiếp nhận",
  in_progress: "Đang xử lý",
  awaiting_citizen: "Chờ người dân",
  awaiting_carrier: "Chờ nhà mạng",
  resolved: "Chờ xác nhận",
  closed_fixed: "Đã xong",
  closed_declined: "Đã đóng",
  withdrawn: "Đã rút",
  merged: "Đã gộp",
};

export function StatusBadge({ status }: { status: RequestStatus }) {
  return (
    <span title={statusWords[status]}>
      <Badge tone={tones[status]}>{shortStatus[status]}</Badge>
    </span>
  );
}
