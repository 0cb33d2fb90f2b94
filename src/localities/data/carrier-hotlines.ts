import type { CarrierHotline } from "../signal-schema.ts";

/**
 * Numbers of the carriers' own customer care, as last published by a source the knowledge base cites (`asOf`); a
 * number nobody could confirm is left out. The same numbers stand in the articles of `knowledge/articles/mang`.
 */
export const carrierHotlines: readonly CarrierHotline[] = [
  {
    operator: "viettel",
    services: ["mobile-data", "voice", "unknown"],
    phone: "18008098",
    free: true,
    asOf: "2023-03",
  },
  {
    operator: "viettel",
    services: ["fixed-broadband", "wifi"],
    phone: "18008119",
    free: true,
    asOf: "2023-03",
  },
  {
    operator: "vinaphone",
    services: ["mobile-data", "voice", "unknown"],
    phone: "18001091",
    free: null,
    asOf: "2023-03",
  },
  {
    operator: "mobifone",
    services: ["mobile-data", "voice", "unknown"],
    phone: "9090",
    free: false,
    asOf: "2023-03",
  },
  {
    operator: "mobifone",
    services: ["mobile-data", "voice", "unknown"],
    phone: "18001090",
    free: true,
    asOf: "2023-03",
  },
];
