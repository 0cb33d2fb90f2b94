/** How the server's modules are bundled so that TypeScript and JSX run on plain Node; packages stay outside. */
export const serverBundle = {
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node22",
  jsx: "automatic",
  jsxImportSource: "hono/jsx",
  logLevel: "warning",
} as const;
