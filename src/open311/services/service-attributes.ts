import { operators } from "../../signal-reports/filing.ts";
import { hoursWords, indoorsWords, operatorWords } from "../../signal-reports/offices/case-words.ts";

type Value = { key: string; name: string };

/** One further question of a service, in the specification's fields and order. */
export type ServiceAttribute = {
  variable: true;
  code: string;
  datatype: "string" | "number" | "singlevaluelist" | "multivaluelist";
  required: false;
  datatype_description: string | null;
  order: number;
  description: string;
  values?: Value[];
};

type Asked = Pick<ServiceAttribute, "code" | "datatype" | "description" | "values"> & { unit?: string };

export const indoorsKeys = ["indoor", "outdoor", "both"] as const;
export const hoursKeys = ["all-day", "evening", "daytime", "sometimes"] as const;

const named = (keys: readonly string[], words: (list: string[]) => string): Value[] =>
  keys.map((key) => ({ key, name: words([key]) }));

const asked: Asked[] = [
  {
    code: "operator",
    datatype: "multivaluelist",
    description: "Nhà mạng bị yếu",
    values: named(operators, operatorWords),
  },
  {
    code: "indoors",
    datatype: "singlevaluelist",
    description: "Yếu trong nhà hay ngoài trời",
    values: named(indoorsKeys, indoorsWords),
  },
  {
    code: "hours",
    datatype: "singlevaluelist",
    description: "Yếu lúc nào trong ngày",
    values: named(hoursKeys, hoursWords),
  },
  { code: "since", datatype: "string", description: "Bị từ khi nào, ví dụ: từ hôm bão" },
  { code: "households", datatype: "number", description: "Khoảng bao nhiêu hộ bị ảnh hưởng", unit: "hộ" },
  { code: "down", datatype: "number", description: "Tốc độ tải xuống đo được", unit: "Mbit/s" },
  { code: "up", datatype: "number", description: "Tốc độ tải lên đo được", unit: "Mbit/s" },
  { code: "ping", datatype: "number", description: "Độ trễ đo được", unit: "ms" },
];

/**
 * The same for every service. None is required: who knows no more than that the signal is weak may still report it.
 */
export const serviceAttributes: readonly ServiceAttribute[] = asked.map(
  ({ code, datatype, description, values, unit }, index) => ({
    variable: true,
    code,
    datatype,
    required: false,
    datatype_description: unit ?? null,
    order: index + 1,
    description,
    ...(values ? { values } : {}),
  }),
);
