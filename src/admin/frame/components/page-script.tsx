import { assetUrl, hasAsset } from "../assets/asset-url.ts";

/**
 * What only one area's pages load: `src/admin/<area>/browser.ts`, built into `<area>.js`, and the style sheets that
 * it imports.
 */
export function PageScript({ area }: { area: string }) {
  return (
    <>
      {hasAsset(`${area}.css`) && <link rel="stylesheet" href={assetUrl(`${area}.css`)} />}
      <script type="module" src={assetUrl(`${area}.js`)} />
    </>
  );
}
