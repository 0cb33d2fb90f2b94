import type { LogLevel } from "../settings.ts";

type LogFields = Record<string, unknown>;

/** One JSON object a line. Fields hold ids, names and counts, never a citizen's words, tokens or phone numbers. */
export type Logger = {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

const order: LogLevel[] = ["debug", "info", "warn", "error", "silent"];

export type LoggerOptions = { level: LogLevel; now: () => Date; write: (line: string) => void };

export function createLogger({ level, now, write }: LoggerOptions): Logger {
  const log =
    (lineLevel: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (order.indexOf(lineLevel) < order.indexOf(level)) return;
      write(JSON.stringify({ at: now().toISOString(), level: lineLevel, event, ...plain(fields) }));
    };
  return { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
}

function plain(fields: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, value instanceof Error ? describe(value) : value]),
  );
}

// A database error's message may quote the statement's parameters, so only its code and kind are kept.
function describe(error: Error): LogFields {
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  const quoting = error.message.startsWith("Failed query");
  return {
    name: error.name,
    message: quoting ? cause.message : error.message,
    ...(code ? { code } : {}),
    stack: quoting ? undefined : error.stack,
  };
}
