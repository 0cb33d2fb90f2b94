import { operatorWords } from "../../../signal-reports/offices/case-words.ts";
import type { AdminParts } from "../../admin-parts.ts";
import type { AdminRoute, StaffPage } from "../../admin-route.ts";
import { Breadcrumb, Notice, Pager, Rows, Tabs, Time } from "../../frame/components/index.ts";
import { allowTiles } from "../../map/map-view.tsx";
import { numberIn } from "../../number-in.ts";
import { IncidentPage } from "./incident-page.tsx";
import { listIncidents, readIncident } from "./read-incidents.ts";

/** Incidents: reports that belong together. */
export function incidentPages({ settings }: AdminParts): AdminRoute[] {
  return [
    { method: "GET", path: "/reports/incidents", permission: "reports.see", handle: list },
    { method: "GET", path: "/reports/incidents/:id{\\d+}", permission: "reports.see", handle: show },
  ];

  async function list({ c, desk, base, view }: StaffPage) {
    const status = c.req.query("tab") === "closed" ? "closed" : "open";
    const before = /^\d{1,15}$/.exec(c.req.query("before") ?? "");
    const found = await desk.read("reports.see", (tx) =>
      listIncidents(tx, status, before ? Number(before[0]) : null),
    );
    const home = `${base}/reports/incidents`;
    return view(
      "Sự cố",
      <>
        <Breadcrumb steps={[[`${base}/reports`, "Phản ánh"]]} here="Sự cố" />
        <Tabs
          label="Các sự cố"
          tabs={[
            { href: home, label: "Đang có", here: status === "open" },
            { href: `${home}?tab=closed`, label: "Đã hết", here: status === "closed" },
          ]}
        />
        <Rows
          caption="Các sự cố"
          head={["Số", "Chỗ", "Mạng", { title: "Phản ánh", kind: "number" }, "Từ lúc", "Mới nhất"]}
          rows={found.rows.map(({ incident, members }) => [
            <a href={`${home}/${incident.id}`}>Sự cố số {incident.id}</a>,
            incident.area ?? "Chưa rõ chỗ",
            `${operatorWords(incident.operators)}${incident.kind === "total" ? " (mọi mạng lớn)" : ""}`,
            String(members),
            <Time at={incident.openedAt} />,
            <Time at={incident.lastReportAt} />,
          ])}
          empty="Không có sự cố nào."
        />
        <Pager next={found.next ? `${home}?tab=${status}&before=${found.next}` : undefined} />
      </>,
    );
  }

  async function show(page: StaffPage) {
    const { c, desk, place, base, view } = page;
    const facts = await desk.read("reports.see", (tx) => readIncident(tx, numberIn(page, "id")));
    if (!facts) return view("Không có sự cố này", <Notice tone="bad">Không có sự cố này.</Notice>, 404);
    allowTiles(c, settings.mapTiles);
    return view(
      `Sự cố số ${facts.incident.id}`,
      <IncidentPage
        {...{ facts, place, base }}
        tiles={settings.mapTiles}
        withLetters={desk.session.officeId === null}
      />,
    );
  }
}
