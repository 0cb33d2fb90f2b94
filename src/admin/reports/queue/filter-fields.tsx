import type { ServedPlace } from "../../../localities/served-place.ts";
import { operators } from "../../../signal-reports/filing.ts";
import { operatorWords, serviceWords } from "../../../signal-reports/offices/case-words.ts";
import { requestStatuses, statusWords } from "../../../signal-reports/states.ts";
import type { Colleagues } from "../../conversations/colleagues.ts";
import { Field } from "../../frame/components/index.ts";
import { type QueueFilter, queueSorts } from "./queue-filter.ts";

const services = ["mobile-data", "voice", "fixed-broadband", "wifi", "unknown"];
const sortWords = {
  newest: "Mới nhất trước",
  oldest: "Cũ nhất trước",
  due: "Hạn gần nhất trước",
  updated: "Vừa thay đổi trước",
};

type Props = { filter: QueueFilter; place: ServedPlace; colleagues: Colleagues };

/** What narrows the queue beside the search. */
export function FilterFields({ filter, place, colleagues }: Props) {
  const people = colleagues.assignable.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Pick
        {...{ filter, name: "status", label: "Tình trạng", none: "Tình trạng nào cũng được" }}
        choices={requestStatuses.map((value) => ({ value, label: statusWords[value] }))}
      />
      <Pick
        {...{ filter, name: "operator", label: "Nhà mạng", none: "Mạng nào cũng được" }}
        choices={operators.map((value) => ({ value, label: operatorWords([value]) }))}
      />
      <Pick
        {...{ filter, name: "service", label: "Dịch vụ", none: "Dịch vụ nào cũng được" }}
        choices={services.map((value) => ({ value, label: serviceWords([value]) }))}
      />
      <Field label="Thôn, tổ, khu" name="area" value={filter.area} maxlength={200} />
      <Pick
        {...{ filter, name: "office", label: "Nơi giữ việc", none: "Nơi nào cũng được" }}
        choices={place.profile.offices.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Pick
        {...{ filter, name: "assignee", label: "Người phụ trách", none: "Ai cũng được" }}
        choices={[{ value: "-", label: "Chưa ai nhận" }, ...people]}
      />
      <Field label="Nhãn" name="label" value={filter.label} maxlength={40} />
      <Field label="Báo từ ngày" name="from" kind="date" value={filter.from} />
      <Field label="Báo đến hết ngày" name="to" kind="date" value={filter.to} />
      <Field label="Số sự cố" name="incident" value={filter.incident} maxlength={15} />
      <Field label="Chỉ phản ánh khẩn" name="urgent" kind="checkbox" value={filter.urgent} />
      <Field
        label="Thứ tự"
        name="sort"
        kind="select"
        required
        value={filter.sort}
        choices={queueSorts.map((value) => ({ value, label: sortWords[value] }))}
      />
    </>
  );
}

type PickProps = {
  filter: QueueFilter;
  name: "status" | "operator" | "service" | "office" | "assignee";
  label: string;
  none: string;
  choices: { value: string; label: string }[];
};

function Pick({ filter, name, label, none, choices }: PickProps) {
  return (
    <Field
      kind="select"
      value={filter[name]}
      placeholder={none}
      name={name}
      label={label}
      choices={choices}
    />
  );
}
