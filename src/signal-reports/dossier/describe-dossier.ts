import type { Boundary } from "../../localities/location/boundary.ts";
import type { ServedPlace } from "../../localities/served-place.ts";
import { vietnamDay } from "../../localities/vietnam-time.ts";
import type { ServiceRequest } from "../actor.ts";
import { nextCarrierChase } from "../deadlines/next-carrier-chase.ts";
import type { DossierInput } from "./dossier-data.ts";

type Described = {
  place: ServedPlace;
  operator: DossierInput["operator"];
  number: string;
  incident: { area: string | null; kind: "partial" | "total" };
  requests: readonly ServiceRequest[];
  rows: DossierInput["rows"];
  now: Date;
};

/** Everything a letter to one carrier about one incident says, from the place's profile and the reports' rows. */
export function describeDossier(described: Described): DossierInput {
  const { place, operator, number, incident, requests, rows, now } = described;
  const { profile } = place;
  const sender = senderOf(place, requests[0]?.receiver ?? null);
  const { targetSpeed } = profile.signal;
  const committee = `Ủy ban nhân dân ${profile.kind} ${profile.name}`;
  const { phone = null, address = null } = sender.id === null ? {} : (profile.contacts[sender.id] ?? {});
  return {
    locality: {
      name: profile.name,
      kind: profile.kind,
      province: profile.province.name,
      committee,
      office: sender.id === null ? null : sender.name,
      placeLine: profile.name,
      hamletWord: profile.unit.word,
    },
    operator,
    recipient: operator === "other" ? "Doanh nghiệp viễn thông cung cấp dịch vụ tại khu vực" : null,
    number,
    date: vietnamDay(now),
    incident: { place: incident.area ?? rows[0]?.area ?? place.name, kind: incident.kind, since: null },
    target: targetSpeed && {
      mbps: targetSpeed.down,
      source: targetSpeed.source,
      services: [targetSpeed.service],
    },
    deadline: { surveyBy: null, answerBy: vietnamDay(nextCarrierChase({ askedAt: now, chased: 0 }, place)) },
    rows,
    contact: { office: sender.name, phone, email: null, address },
    signer: sender.signer,
    copies: sender.id === null ? [] : [`${committee} (để báo cáo)`],
    filing: "VT",
    boundary: ringsOf(place.boundary ?? null),
  };
}

/** The office that has the reports signs, by its head; the committee by its chair. A person's name stands nowhere. */
function senderOf({ profile, name }: ServedPlace, officeId: string | null) {
  const office = profile.offices.find(({ id }) => id === officeId);
  const title = heads.find(([word]) => office?.name.startsWith(word))?.[1];
  if (office && title) return { id: office.id, name: office.name, signer: { onBehalf: null, title } };
  const chair = { onBehalf: "TM. ỦY BAN NHÂN DÂN", title: "CHỦ TỊCH" };
  return { id: null, name: `UBND ${name}`, signer: chair };
}

const heads = [
  ["Phòng", "TRƯỞNG PHÒNG"],
  ["Trung tâm", "GIÁM ĐỐC"],
  ["Văn phòng", "CHÁNH VĂN PHÒNG"],
] as const;

function ringsOf(boundary: Boundary | null): DossierInput["boundary"] {
  if (boundary === null) return null;
  return boundary.flatMap((area) => (area.type === "Polygon" ? area.coordinates : area.coordinates.flat()));
}
