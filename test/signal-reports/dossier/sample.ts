import type { DossierInput } from "../../../src/signal-reports/dossier/dossier-data.ts";

type RowInput = DossierInput["rows"][number];

/** One report, in the north of the commune unless told otherwise. */
export function sampleRow(change: Partial<RowInput> = {}): RowInput {
  return {
    code: "NH-26-0042",
    area: "Xóm 5",
    lat: 21.634567,
    lon: 105.912345,
    services: ["mobile-data"],
    indoors: "indoors",
    when: "buổi tối",
    since: "từ đầu tháng",
    households: 12,
    speed: { down: 3.2, up: 1, ping: 80 },
    reportedAt: new Date("2026-11-12T13:05:00Z"),
    voices: 3,
    ...change,
  };
}

/** A dossier as the committee's culture office sends it; five reports of two hamlets, one without a place. */
export function sampleDossier(change: Partial<DossierInput> = {}): DossierInput {
  return {
    locality: {
      name: "Nam Hòa",
      kind: "xã",
      province: "tỉnh Thái Nguyên",
      committee: "Ủy ban nhân dân xã Nam Hòa",
      office: "Phòng Văn hóa – Xã hội",
      placeLine: "Nam Hòa",
      hamletWord: "xóm",
    },
    operator: "viettel",
    recipient: null,
    number: "01/YC-VHXH",
    date: "2026-11-21",
    incident: { place: "Xóm 5 và Xóm Na Quán", kind: "partial", since: "2026-11-02" },
    target: {
      mbps: 40,
      source: "Kế hoạch chuyển đổi số của xã năm 2026",
      services: ["mobile-data"],
    },
    deadline: { surveyBy: "2026-12-01", answerBy: "2026-12-07" },
    rows: [
      sampleRow(),
      sampleRow({
        code: "NH-26-0043",
        lat: 21.6362,
        lon: 105.9159,
        speed: { down: 0.8, up: 0.3, ping: 140 },
        voices: 1,
        households: 20,
        services: ["mobile-data", "voice"],
        reportedAt: new Date("2026-11-13T01:30:00Z"),
      }),
      sampleRow({
        code: "NH-26-0047",
        area: "Xóm Na Quán",
        lat: 21.6421,
        lon: 105.9033,
        speed: null,
        services: ["voice"],
        when: "cả ngày",
        indoors: "both",
        voices: 7,
        households: null,
      }),
      sampleRow({
        code: "NH-26-0051",
        area: "Xóm Na Quán",
        lat: null,
        lon: null,
        speed: { down: 52, up: 12, ping: 31 },
        indoors: "outdoors",
        voices: 1,
        households: 9,
      }),
      sampleRow({
        code: "NH-26-0052",
        lat: 21.6346,
        lon: 105.9124,
        services: ["unknown"],
        speed: null,
        when: null,
        since: null,
        indoors: null,
        households: null,
        voices: 1,
        reportedAt: new Date("2026-11-17T18:30:00Z"),
      }),
    ],
    contact: {
      office: "Phòng Văn hóa – Xã hội xã Nam Hòa",
      phone: "0208 000 0000",
      email: null,
      address: "trụ sở UBND xã Nam Hòa",
    },
    signer: { onBehalf: null, title: "TRƯỞNG PHÒNG" },
    copies: ["UBND xã Nam Hòa (để báo cáo)", "Sở Khoa học và Công nghệ tỉnh Thái Nguyên (để biết)"],
    filing: "VHXH",
    boundary: [
      [
        [105.87, 21.6],
        [105.93, 21.595],
        [105.97, 21.63],
        [105.94, 21.675],
        [105.89, 21.67],
        [105.86, 21.64],
        [105.87, 21.6],
      ],
    ],
    ...change,
  };
}
