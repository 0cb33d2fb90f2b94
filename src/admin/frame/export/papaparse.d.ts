/** The one function the product takes of it; the package brings no types. */
declare module "papaparse" {
  const Papa: { unparse(rows: readonly (readonly (string | number)[])[]): string };
  export default Papa;
}
