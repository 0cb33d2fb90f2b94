/** Name in the source → URL with the hash of its content: `staff.css` → `/assets/staff-4ZK2VQ.css`. */
export type AssetManifest = Readonly<Record<string, string>>;

let manifest: AssetManifest = {};

/** Told once by the entry (Node reads the file that the build wrote, Workers asks its assets); the same for all. */
export function knowAssets(built: AssetManifest): void {
  manifest = built;
}

/** Where the browser loads a built file from; its plain name where nobody has told the built names. */
export function assetUrl(name: string): string {
  return manifest[name] ?? `/assets/${name}`;
}

/** Whether the build made such a file (a style sheet beside an area's script, for instance). */
export function hasAsset(name: string): boolean {
  return name in manifest;
}
