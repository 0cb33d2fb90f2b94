import { boundaryHash, changeBoundary } from "../../../localities/editing/change-boundary.ts";
import { ChangedMeanwhile } from "../../../localities/editing/change-profile.ts";
import { readPlaceFiles } from "../../../localities/editing/read-place-files.ts";
import { type CheckedBoundary, checkBoundary } from "../../../localities/location/check-boundary.ts";
import type { AdminRoute, PageStatus, StaffPage } from "../../admin-route.ts";
import { readTrail } from "../../audit/read-trail.ts";
import { openTyped, type Posted } from "../parts/typed.ts";
import { BoundaryPage } from "./page.tsx";

const path = "/settings/boundary";
const mostBytes = 5 * 1024 * 1024;

/** The place's area on the map: uploaded, looked at, and only then taken. */
export function boundaryPages(): AdminRoute[] {
  return [
    { method: "GET", path, permission: "settings.see", handle: (page) => show(page, {}) },
    { method: "POST", path, permission: "settings.write", mostBytes, handle: save },
  ];

  type Shown = { words?: string; checked?: CheckedBoundary; status?: PageStatus };
  async function show(page: StaffPage, { words, checked, status }: Shown) {
    const { desk, place, view, base, c } = page;
    const { boundary, history } = await desk.read("settings.see", async (tx) => ({
      boundary: (await readPlaceFiles(tx, place.slug)).boundary,
      history: await readTrail(tx, { ...mine, locality: place.slug, limit: 5 }),
    }));
    const now = boundary === null ? null : checkBoundary(boundary);
    const facts = {
      now: typeof now === "string" ? null : now,
      seen: await boundaryHash(boundary),
      words,
      checked,
      history,
      saved: c.req.query("saved") === "1",
      mayWrite: desk.may("settings.write"),
      base,
    };
    return view("Ranh giới địa bàn", <BoundaryPage {...facts} />, status);
  }

  async function save(page: StaffPage) {
    const posted = (await page.c.req.parseBody({ all: true })) as Posted;
    const typed = openTyped(posted);
    const intent = typed.line("intent");
    if (intent === "remove") return await write(page, typed.line("seen"), null);
    const file = posted.file;
    const text = intent === "look" && file instanceof File ? await file.text() : typed.text("geojson");
    if (text === "") return await show(page, { words: "Chọn tệp ranh giới (.geojson).", status: 422 });
    const checked = checkBoundary(text);
    if (typeof checked === "string") return await show(page, { words: checked, status: 422 });
    if (intent !== "save") return await show(page, { checked });
    return await write(page, typed.line("seen"), checked);
  }

  async function write(page: StaffPage, seen: string, checked: CheckedBoundary | null) {
    const { desk, place, now, goTo } = page;
    const boundary = checked?.geojson ?? null;
    const details = checked && {
      squareKm: Math.round(checked.squareKm * 10) / 10,
      positions: checked.positions,
    };
    const action = checked ? "boundary.change" : "boundary.remove";
    try {
      await desk.act("settings.write", { ...mine, action, details: details ?? {} }, (tx) =>
        changeBoundary(tx, { slug: place.slug, seen, boundary, now }),
      );
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      return await show(page, { words: error.message, status: 409, ...(checked ? { checked } : {}) });
    }
    return goTo(`${path}?saved=1`);
  }
}

const mine = { subject: "settings", subjectId: "boundary" };
