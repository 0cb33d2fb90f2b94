import { z } from "zod";
import { maskPersonalData } from "../../security/mask-personal-data.ts";
import { type Operator, operators, type Service, type Voice } from "../../signal-reports/filing.ts";
import { Open311Error } from "../open311-error.ts";
import { hoursKeys, indoorsKeys } from "../services/service-attributes.ts";
import { serviceOf } from "../services/services.ts";

/** A posted request, checked. */
export type PostedRequest = Pick<
  Voice,
  "operators" | "indoors" | "hours" | "since" | "households" | "speed"
> & {
  service: Service;
  location: { lat: number; lon: number } | null;
  /** As typed, personal data masked; `null` when only a location was given. */
  address: string | null;
  words: string;
  /** How the person behind the post can be reached, for the office only. */
  contact: string | null;
  mediaUrl: string | null;
};

const number = z
  .string()
  .trim()
  .regex(/^-?\d{1,7}(?:[.,]\d{1,12})?$/, "is not a number")
  .transform((typed) => Number(typed.replace(",", ".")));
const figure = number.pipe(z.number().min(0, "is below 0").max(100_000, "is above 100000"));
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, `is one of ${values.join(", ")}`);
const text = (most: number) => z.string().max(most, `has more than ${most} characters`);

/** An empty value counts as none, as the specification wants it; of a repeated one the last counts. */
const shape = z.object({
  lat: number.pipe(z.number().min(-90, "is below -90").max(90, "is above 90")).optional(),
  long: number.pipe(z.number().min(-180, "is below -180").max(180, "is above 180")).optional(),
  address_string: text(300).optional(),
  description: text(4_000).default(""),
  media_url: text(2_000).optional(),
  first_name: text(100).optional(),
  last_name: text(100).optional(),
  phone: text(40).optional(),
  email: text(200).optional(),
  "attribute[operator]": z.array(oneOf(operators)).default([]),
  "attribute[indoors]": oneOf(indoorsKeys).nullable().default(null),
  "attribute[hours]": oneOf(hoursKeys).nullable().default(null),
  "attribute[since]": text(80).optional(),
  "attribute[households]": number
    .pipe(z.int("is a whole number").min(1, "is below 1").max(10_000, "is above 10000"))
    .nullable()
    .default(null),
  "attribute[down]": figure.nullable().default(null),
  "attribute[up]": figure.nullable().default(null),
  "attribute[ping]": figure.nullable().default(null),
});

/**
 * Reads the form of POST request. @throws {Open311Error} 400 naming every field that is wrong, 404 for a service that
 * is not in the list.
 */
export function readForm(form: URLSearchParams): PostedRequest {
  const service = serviceIn(form);
  const read = shape.safeParse(fieldsOf(form));
  const problems = read.success
    ? []
    : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}.`);
  const given = (name: string) => (form.get(name) ?? "").trim() !== "";
  if (given("lat") !== given("long")) problems.push("lat and long must be given together.");
  else if (!given("lat") && !given("address_string"))
    problems.push(
      given("address_id")
        ? "address_id is not known here: give lat and long, or address_string."
        : "lat and long, or address_string, were not provided.",
    );
  if (!read.success || problems.length > 0) throw new Open311Error(400, ...problems);
  const { lat, long, address_string, description, media_url, ...rest } = read.data;
  const { first_name, last_name, phone, email } = rest;
  const contact = [[last_name, first_name].filter(Boolean).join(" "), phone, email]
    .filter(Boolean)
    .join(", ");
  const [down, up, ping] = [rest["attribute[down]"], rest["attribute[up]"], rest["attribute[ping]"]];
  return {
    service,
    location: lat === undefined || long === undefined ? null : { lat, lon: long },
    address: address_string === undefined ? null : maskPersonalData(address_string).text,
    words: maskPersonalData(description).text,
    contact: contact === "" ? null : contact,
    mediaUrl: media_url ?? null,
    operators: [...new Set<Operator>(rest["attribute[operator]"])],
    indoors: rest["attribute[indoors]"],
    hours: rest["attribute[hours]"],
    since: rest["attribute[since]"] === undefined ? null : maskPersonalData(rest["attribute[since]"]).text,
    households: rest["attribute[households]"],
    speed: down === null && up === null && ping === null ? null : { down, up, ping },
  };
}

function serviceIn(form: URLSearchParams): Service {
  const code = form.getAll("service_code").at(-1)?.trim();
  if (!code) throw new Open311Error(400, "service_code was not provided.");
  const service = serviceOf(code);
  if (!service) throw new Open311Error(404, "service_code provided was not found.");
  return service.service_code;
}

/** `attribute[code]=value` and `attribute[code][]=value` mean the same. */
function fieldsOf(form: URLSearchParams): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [typed, value] of form) {
    const name = typed.replace(/\[\]$/, "");
    if (value.trim() === "") continue;
    if (name === "attribute[operator]") fields[name] = [...(fields[name] ?? []), value.trim()];
    else fields[name] = value.trim();
  }
  return fields;
}
