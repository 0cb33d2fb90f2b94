import { z } from "zod";
import type { Operator } from "../parse/data/operators.ts";
import type { Service } from "../parse/data/services.ts";
import { cleanResidentText, cleanText } from "./clean-text.ts";
import { coarse, isNowhere } from "./coarse-place.ts";

const line = z.string().transform(cleanText).pipe(z.string().min(1).max(1000));
const residentLine = z.string().transform(cleanResidentText).pipe(z.string().min(1).max(1000));
const day = z.iso.date();
const figure = z.number().nonnegative().max(1_000_000).nullable();

const SERVICES = ["mobile-data", "voice", "fixed-broadband", "wifi", "unknown"] as const satisfies (
  | Service
  | "unknown"
)[];
const OPERATORS = ["viettel", "vinaphone", "mobifone", "vietnamobile", "other"] as const satisfies Operator[];

const service = z.enum(SERVICES);
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number());

const row = z
  .strictObject({
    code: line,
    area: residentLine,
    lat: z.number().min(-90).max(90).nullable(),
    lon: z.number().min(-180).max(180).nullable(),
    services: z.array(service).min(1),
    indoors: z.enum(["indoors", "outdoors", "both"]).nullable(),
    when: residentLine.nullable(),
    since: residentLine.nullable(),
    households: z.int().positive().nullable(),
    speed: z.strictObject({ down: figure, up: figure, ping: figure }).nullable(),
    reportedAt: z.date(),
    voices: z.int().positive(),
  })
  .transform(({ lat, lon, ...rest }) => ({ ...rest, ...coarse(isNowhere(lat, lon) ? null : { lat, lon }) }));

/**
 * What a dossier for one incident and one operator says. It has no field for a person: reports are known by their
 * code, free text is masked, coordinates are rounded to about 100 m, whatever comes in.
 * Speeds are Mbit/s (`ping` in ms), days `YYYY-MM-DD`, `reportedAt` an instant.
 */
export const dossierData = z
  .strictObject({
    locality: z.strictObject({
      name: line,
      kind: z.enum(["phường", "xã", "đặc khu"]),
      province: line.describe("with its kind: “tỉnh Thái Nguyên”"),
      committee: line.describe("“Ủy ban nhân dân xã Nam Hòa”"),
      office: line.nullable().describe("the office that signs; null when the committee itself does"),
      placeLine: line.describe("the place before the date: “Nam Hòa”"),
      hamletWord: line.describe("“xóm”, “tổ dân phố”"),
    }),
    operator: z.enum(OPERATORS),
    recipient: line
      .nullable()
      .describe("whom the letter addresses; null: the operator's unit in the province"),
    number: line.describe("number and symbol: “01/YC-VHXH”"),
    date: day,
    incident: z.strictObject({ place: line, kind: z.enum(["partial", "total"]), since: day.nullable() }),
    target: z
      .strictObject({ mbps: z.number().positive(), source: line, services: z.array(service).min(1) })
      .nullable(),
    deadline: z.strictObject({ surveyBy: day.nullable(), answerBy: day }),
    rows: z.array(row).min(1, "a dossier without a report is no dossier").max(5000),
    contact: z.strictObject({
      office: line,
      phone: line.nullable(),
      email: line.nullable(),
      address: line.nullable(),
    }),
    signer: z
      .strictObject({ onBehalf: line.nullable(), title: line })
      .describe("“TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”: an office, never a name"),
    copies: z.array(line).max(10).describe("who gets a copy"),
    filing: line.describe("“VT, VHXH”"),
    boundary: z.array(z.array(position).min(4)).nullable().describe("rings of the locality, lon before lat"),
  })
  .refine(({ operator, recipient }) => operator !== "other" || recipient !== null, {
    path: ["recipient"],
    message: "an operator outside the list needs a recipient",
  })
  .refine(({ deadline, date }) => deadline.answerBy >= date, {
    path: ["deadline", "answerBy"],
    message: "the answer cannot be due before the letter",
  });

export type DossierInput = z.input<typeof dossierData>;
export type DossierData = z.output<typeof dossierData>;
export type DossierRow = DossierData["rows"][number];
export type DossierService = (typeof SERVICES)[number];
