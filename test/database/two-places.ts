import type { Db } from "../../src/database/database.ts";
import {
  auditLog,
  conversations,
  localities,
  outboxMessages,
  serviceRequests,
  staffGrants,
  staffUsers,
} from "../../src/database/schema/index.ts";

/** Rows of two places side by side; what belongs to the other one can be told by its words. */
export async function twoPlaces(db: Db, at: Date): Promise<{ here: number; there: number }> {
  const [here, there] = [await aPlace(db, at, "nam-hoa", "NH"), await aPlace(db, at, "ngoc-lac", "NL")];
  const people = [
    ["u-here", "u@x.here"],
    ["u-there", "u@x.there"],
    ["u-both", "both@x.example"],
  ] as const;
  const stamps = { createdAt: at, updatedAt: at };
  await db.insert(staffUsers).values(people.map(([id, email]) => ({ id, name: id, email, ...stamps })));
  const part = { role: "admin", grantedAt: at } as const;
  await db.insert(staffGrants).values([
    { ...part, userId: "u-here", locality: "nam-hoa" },
    { ...part, userId: "u-there", locality: "ngoc-lac" },
    { ...part, userId: "u-both", locality: "nam-hoa" },
    { ...part, userId: "u-both", locality: "ngoc-lac" },
  ]);
  return { here, there };
}

async function aPlace(db: Db, at: Date, locality: string, prefix: string): Promise<number> {
  const secret = locality === "nam-hoa" ? "ours" : "secret of there";
  await db.insert(localities).values({
    slug: locality,
    profile: "",
    plan: "",
    repositoryHash: "",
    origin: "repository",
    updatedAt: at,
  });
  const [conversation] = await db
    .insert(conversations)
    .values({ oaId: `oa-${locality}`, userId: "someone", locality, createdAt: at })
    .returning({ id: conversations.id });
  const conversationId = conversation?.id ?? 0;
  await db.insert(outboxMessages).values({
    ...{ conversationId, oaId: `oa-${locality}`, userId: "someone", kind: "reply", sealedMessage: secret },
    ...{ notBefore: at, createdAt: at },
  });
  const office = (receiver: string) => ({
    receiver,
    coordinator: "committee",
    fixer: receiver,
    told: receiver,
  });
  const report = { locality, channel: "zalo", ruleId: "r", routingWhy: secret } as const;
  const clocks = { filedAt: at, updatedAt: at, clockStartedAt: at, acknowledgeBy: at, answerBy: at };
  await db.insert(serviceRequests).values([
    { ...report, ...clocks, ...office("culture"), code: `${prefix}-26-0001` },
    { ...report, ...clocks, ...office("police"), code: `${prefix}-26-0002` },
  ]);
  await db.insert(auditLog).values({
    ...{ at, locality, staffId: "x", role: "admin", action: "look", subject: "s", subjectId: secret },
  });
  return conversationId;
}
