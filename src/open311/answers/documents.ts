import type { Open311Error } from "../open311-error.ts";
import type { ServiceAttribute } from "../services/service-attributes.ts";
import type { Xml } from "./to-xml.ts";

/** The same answer twice: JSON has plain arrays where XML has a list's element with its items in it. */
export type Document = { json: unknown; xml: Xml };

/** A list under its two names, as `services` of `service`. */
export function listOf(list: string, item: string, items: Xml[]): Document {
  return { json: items, xml: { [list]: { [item]: items } } };
}

export function errorsOf({ status, problems }: Pick<Open311Error, "status" | "problems">): Document {
  return listOf(
    "errors",
    "error",
    problems.map((description) => ({ code: status, description })),
  );
}

export function definitionOf(service_code: string, attributes: readonly ServiceAttribute[]): Document {
  return {
    json: { service_code, attributes },
    xml: {
      service_definition: {
        service_code,
        attributes: {
          attribute: attributes.map(({ values, ...attribute }) => ({
            ...attribute,
            ...(values ? { values: { value: values } } : {}),
          })),
        },
      },
    },
  };
}
