/** One operation of the command line; what it prints is one JSON object a line. */
export type Verb = {
  summary: string;
  flags: Record<string, { type: "string" | "boolean"; required?: boolean }>;
  run(flags: Record<string, string>, print: (line: unknown) => void): Promise<void>;
};
