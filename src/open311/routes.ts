import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { cors } from "hono/cors";
import type { Db } from "../database/database.ts";
import { discoveryOf } from "./answers/discovery.ts";
import { type Document, definitionOf, errorsOf, listOf } from "./answers/documents.ts";
import { toXml } from "./answers/to-xml.ts";
import { findJurisdiction } from "./find-jurisdiction.ts";
import { Open311Error } from "./open311-error.ts";
import { type Open311Options, open311Path } from "./open311-options.ts";
import { type Format, formatOf, type Resource, readTarget, type Target } from "./read-target.ts";
import { answerPost } from "./requests/answer-post.ts";
import { findRequest, findRequests } from "./requests/find-requests.ts";
import { publicRequest } from "./requests/public-request.ts";
import { readSearch } from "./requests/read-search.ts";
import { serviceAttributes } from "./services/service-attributes.ts";
import { serviceOf, services } from "./services/services.ts";

const mostBytes = 64 * 1024;
const readers = cors({ origin: "*", allowMethods: ["GET", "HEAD"] });

/** `/open311/v2`: Open311 GeoReport v2, in XML and JSON. What it shows of a report is `publicRequest`. */
export function open311Routes(options: Open311Options): Hono {
  const { logger } = options;
  const routes = new Hono();
  routes.use((c, next) => (c.req.method === "POST" ? next() : readers(c, next)));
  routes.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: () => {
        throw new Open311Error(413, `A request has at most ${mostBytes} bytes.`);
      },
    }),
  );
  routes.all("/*", async (c) => {
    const target = readTarget(pathOf(c), c.req.header("accept"));
    const allowed = methodsOf(target);
    if (!allowed.includes(c.req.method)) {
      c.header("allow", allowed.join(", "));
      throw new Open311Error(405, `This resource answers ${allowed.join(" and ")}.`);
    }
    if (c.req.method === "POST") return write(c, target.format, await answerPost(options, c));
    return write(c, target.format, await read[target.resource](options, c, target));
  });
  routes.onError((error, c) => {
    const known = error instanceof Open311Error;
    if (!known) logger.error("open311_failed", { path: c.req.path, error });
    const { status, problems } = known
      ? error
      : { status: 500 as const, problems: ["Something went wrong here. Try again in some minutes."] };
    const document = errorsOf({ status, problems } as Open311Error);
    return write(c, formatOf(c.req.path, c.req.header("accept")), document, status);
  });
  return routes;
}

function methodsOf({ resource, id }: Target): string[] {
  return resource === "requests" && id === null ? ["GET", "POST"] : ["GET"];
}

type Read = (options: Open311Options, c: Context, target: Target) => Promise<Document>;

const read: Record<Resource, Read> = {
  discovery: async ({ tools: { publicUrl }, live }) => discoveryOf({ publicUrl, live }),

  services: async ({ db }, c, { id }) => {
    await findJurisdiction(db, c.req.query("jurisdiction_id"));
    if (id === null) return listOf("services", "service", [...services]);
    const service = serviceOf(id);
    if (!service) throw new Open311Error(404, "service_code provided was not found.");
    return definitionOf(service.service_code, serviceAttributes);
  },

  requests: async ({ db, tools, knowledge }, c, { id }) => {
    const locality = await findJurisdiction(db, c.req.query("jurisdiction_id"));
    const found =
      id === null
        ? await search(db, locality, c, tools.now())
        : [await findRequest(db, locality, id, "service_request_id")];
    await knowledge.refresh(db, tools.now());
    const place = tools.placeOf(locality);
    return listOf(
      "service_requests",
      "request",
      found.map((request) => publicRequest(request, place)),
    );
  },

  /** Every request is numbered at once, so that no token is ever given out: an id stands for itself. */
  tokens: async ({ db }, c, { id }) => {
    const locality = await findJurisdiction(db, c.req.query("jurisdiction_id"));
    const { code } = await findRequest(db, locality, id ?? "", "token");
    return listOf("service_requests", "request", [{ service_request_id: code, token: code }]);
  },
};

async function search(db: Db, locality: string, c: Context, now: Date) {
  return await findRequests(
    db,
    locality,
    readSearch((name) => c.req.queries(name) ?? [], now),
  );
}

function pathOf(c: Context): string {
  return c.req.path.slice(open311Path.length);
}

function write(c: Context, format: Format, { json, xml }: Document, status = 200) {
  const [body, type] =
    format === "json" ? [JSON.stringify(json), "application/json"] : [toXml(xml), "text/xml"];
  return c.body(body, status as 200, { "content-type": `${type}; charset=utf-8` });
}
