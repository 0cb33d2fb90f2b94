import { type AssetManifest, knowAssets } from "./asset-url.ts";

/** The binding by which a Worker reads the files deployed with it. */
export type AssetBinding = { fetch(url: string): Promise<Response> };

let asked = false;

/** On Workers: asks once an isolate what the build named its files. */
export async function askForAssets(binding: AssetBinding | undefined): Promise<void> {
  if (asked || !binding) return;
  const response = await binding.fetch("https://assets.local/assets/manifest.json");
  if (response.ok) knowAssets((await response.json()) as AssetManifest);
  asked = response.ok;
}
