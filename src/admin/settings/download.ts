import { boundaryFile } from "../../localities/editing/change-boundary.ts";
import { readPlaceFiles } from "../../localities/editing/read-place-files.ts";
import type { AdminRoute, StaffPage } from "../admin-route.ts";

const kinds = {
  "profile.yaml": "application/yaml; charset=utf-8",
  "plan.yaml": "application/yaml; charset=utf-8",
  [boundaryFile]: "application/geo+json; charset=utf-8",
} as const;

/** The files of the place's folder as they are in force, for whoever keeps them beside the product. */
export function downloadPages(): AdminRoute[] {
  return [
    { method: "GET", path: "/settings/files/:file", permission: "settings.see", handle: file },
    {
      method: "GET",
      path: "/settings/boundary/file",
      permission: "settings.see",
      handle: (page) => send(page, boundaryFile),
    },
  ];

  async function file(page: StaffPage) {
    const name = page.c.req.param("file") ?? "";
    return name in kinds ? await send(page, name as keyof typeof kinds) : page.c.notFound();
  }

  async function send({ c, desk, place }: StaffPage, name: keyof typeof kinds) {
    const files = await desk.read("settings.see", (tx) => readPlaceFiles(tx, place.slug));
    const text = { "profile.yaml": files.profile, "plan.yaml": files.plan, [boundaryFile]: files.boundary }[
      name
    ];
    if (text === null || text === undefined) return c.notFound();
    return c.body(text, 200, {
      "content-type": kinds[name],
      "content-disposition": `attachment; filename="${place.slug}-${name}"`,
    });
  }
}
