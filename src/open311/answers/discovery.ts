import { open311Path } from "../open311-options.ts";
import type { Document } from "./documents.ts";

/** Moves when the interface changes in a way a client has to know of. */
const changeset = "2026-11-21 00:00";
const formats = ["text/xml", "application/json"];

/** Where the interface is found and who gives out keys (Open311 Service Discovery). @param live not a simulator */
export function discoveryOf({ publicUrl, live }: { publicUrl: string; live: boolean }): Document {
  const about = {
    changeset,
    contact: "Liên hệ quản trị viên Cửa Số của phường, xã hoặc tỉnh.",
    key_service: "Quản trị viên cấp khóa (api_key) cho từng phường, xã hoặc cho cả tỉnh.",
  };
  const endpoint = {
    specification: "http://wiki.open311.org/GeoReport_v2",
    url: `${publicUrl}${open311Path}`,
    changeset,
    type: live ? "production" : "test",
  };
  return {
    json: { ...about, endpoints: [{ ...endpoint, formats }] },
    xml: {
      discovery: { ...about, endpoints: { endpoint: [{ ...endpoint, formats: { format: formats } }] } },
    },
  };
}
