import { Hono } from "hono";
import { z } from "zod";
import { expireAccess, revokeRefresh, startChain } from "../oauth/tokens.ts";
import { contactOf } from "../state/contact.ts";
import { newOa } from "../state/new-state.ts";
import { own } from "../state/own.ts";
import type { World } from "../state/world.ts";
import { bodyOf, refuse } from "./body.ts";
import { knownParties, parties } from "./parties.ts";

const count = z.number().int().min(0);
const ofOa = z.object({ oaId: z.string() });
const oaBody = z.object({
  oaId: z.string().regex(/^\d+$/),
  name: z.string().optional(),
  slug: z.string().optional(),
  avatar: z.string().optional(),
  verified: z.boolean().optional(),
  active: z.boolean().optional(),
});
const residentBody = z.object({
  userId: z.string().regex(/^\d+$/),
  name: z.string(),
  avatar: z.string().optional(),
});
const contactBody = parties.extend({ refuse: z.number().int().nullable() });
const quotaBody = ofOa.extend({
  sub: z.object({ total: count, remain: count }).optional(),
  purchased: count.optional(),
  reward: count.optional(),
  cloudBalance: count.nullable().optional(),
});
const templateBody = ofOa.extend({
  templateId: z.string(),
  required: z.array(z.string()).default([]),
  viaUserId: z.boolean().default(true),
});

/** Accounts, residents, what they can still receive and pay, and their tokens. */
export function accountRoutes(world: World): Hono {
  const app = new Hono();
  const oaOf = (oaId: string) => {
    const oa = own(world.state.oas, oaId);
    if (!oa) throw refuse({ error: "unknown oaId" }, 404);
    return oa;
  };
  const done = async (answer: object) => {
    world.changed();
    await world.save();
    return Response.json(answer);
  };
  app.post("/oas", async (c) => {
    const body = await bodyOf(c, oaBody);
    const known = world.state.oas[body.oaId] ?? newOa({ oaId: body.oaId, name: body.oaId, slug: body.oaId });
    world.state.oas[body.oaId] = Object.assign(known, body);
    return done({ oa: known });
  });
  app.post("/residents", async (c) => {
    const { avatar, ...body } = await bodyOf(c, residentBody);
    world.state.residents[body.userId] = avatar ? { ...body, avatar } : body;
    return done({ resident: body });
  });
  app.post("/contacts", async (c) => {
    const body = knownParties(world, await bodyOf(c, contactBody));
    const contact = contactOf(world, body.oaId, body.userId);
    contact.refuse = body.refuse;
    return done({ contact });
  });
  app.post("/quotas", async (c) => {
    const { oaId, ...quotas } = await bodyOf(c, quotaBody);
    return done({ quotas: Object.assign(oaOf(oaId).quotas, quotas) });
  });
  app.post("/templates", async (c) => {
    const { oaId, ...template } = await bodyOf(c, templateBody);
    const oa = oaOf(oaId);
    oa.templates = [...oa.templates.filter((one) => one.templateId !== template.templateId), template];
    return done({ templates: oa.templates });
  });
  app.post("/tokens/issue", async (c) => done(startChain(world, oaOf((await bodyOf(c, ofOa)).oaId).oaId)));
  app.post("/tokens/expire", async (c) => {
    expireAccess(world, oaOf((await bodyOf(c, ofOa)).oaId).oaId);
    return done({ expired: true });
  });
  app.post("/tokens/revoke", async (c) => {
    const { oaId } = oaOf((await bodyOf(c, ofOa)).oaId);
    expireAccess(world, oaId);
    revokeRefresh(world, oaId);
    return done({ revoked: true });
  });
  return app;
}
