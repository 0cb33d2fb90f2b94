/** `PICTURES=1` writes what the run sees into docs/images. */
export const takesPictures = process.env.PICTURES === "1";

/** `/admin/nam-hoa/reports/:code` → `reports-code-390-dark.png`. */
export function pictureName(pattern: string, width: number, scheme: "light" | "dark"): string {
  const [, , place = "", ...path] = pattern.split("/");
  const words = [place === "tinh" ? "tinh" : "", ...path]
    .join("-")
    .replace(/\{[^}]*\}|[^\w-]/g, "")
    .replace(/^-+|-+$/g, "");
  return `${words || "today"}-${width}-${scheme}.png`;
}
