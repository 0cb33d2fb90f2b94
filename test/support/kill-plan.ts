import type postgres from "postgres";
import { simulatedOas } from "../../src/simulated-people.ts";
import type { recordingZalo } from "./recording-zalo.ts";
import type { ServerProcess } from "./server-process.ts";

export type KillPlanOptions = {
  server: ServerProcess;
  zalo: Awaited<ReturnType<typeof recordingZalo>>;
  sql: postgres.Sql;
  /** What a person does when an account asks to be linked again. */
  link: (oaId: string, hoursLeft: number) => Promise<void>;
  events: number;
  /** How many of the seven kills to make; five have one of every kind. */
  kills: number;
};

/**
 * Kills at chosen points. The product has no hooks for it: a send is interrupted from Zalo's side, a turn
 * and the storing of tokens by a lock of ours that holds their statement while the process dies.
 */
export function killPlan({ server, zalo, sql, link, events, kills }: KillPlanOptions) {
  const done: string[] = [];
  const pending: Promise<void>[] = [];
  let busy = 0;
  /** Kills made when the step under way began. */
  let before = 0;

  const track = (work: Promise<void>) => {
    busy += 1;
    pending.push(
      work.finally(() => {
        busy -= 1;
      }),
    );
  };

  /** A dead client's statement would still be carried out when its lock is free: the connection dies with it. */
  const killMidStatement = async (what: string) => {
    await server.kill();
    await sql`
      select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`;
    done.push(what);
  };

  const restart = async (what: string) => {
    await server.kill();
    done.push(what);
    await server.start();
  };

  const afterSend = () => {
    zalo.interference.afterSend = () => {
      delete zalo.interference.afterSend;
      track(restart("after a send was accepted"));
      // The answer never leaves: the process that waits for it is being killed.
      return new Promise(() => {});
    };
  };

  /** Holds a table until a statement of the server waits for it, then kills the server and lets go. */
  const insideStatement = (table: string, what: string) =>
    sql.begin(async (lock) => {
      await lock.unsafe(`lock table ${table} in share mode`);
      await until(`a statement waits for ${table}`, async () => (await waitingFor(table)) > 0);
      await killMidStatement(what);
    });

  const insideTurn = async () => {
    await insideStatement("turns", "inside a turn");
    await server.start();
  };

  /** The OAuth answer is out, its row is held, so the new pair is lost with the process: a person must link again. */
  const insideTokenStorage = async (oaId: string) => {
    let killing: Promise<void> | null = null;
    zalo.interference.afterRefresh = async (refreshed) => {
      if (refreshed !== oaId || killing) return;
      let held = false;
      killing = sql.begin(async (lock) => {
        await lock`select 1 from official_accounts where oa_id = ${oaId} for update`;
        held = true;
        await until("the new pair is being stored", async () => (await waitingFor("official_accounts")) > 0);
        await killMidStatement("inside token storage");
      }) as Promise<void>;
      await until("the row is held", async () => held);
    };
    // Minutes are left on the pair: the next use refreshes it.
    await link(oaId, 0.05);
    await until("the pair is refreshed", async () => killing !== null);
    await killing;
    delete zalo.interference.afterRefresh;
    await server.start();
    await until("the account asks to be linked again", async () => {
      const [row] = await sql`select status from official_accounts where oa_id = ${oaId}`;
      return row?.status === "needs_relink";
    });
    await link(oaId, 25);
  };

  const waitingFor = async (table: string): Promise<number> => {
    const [row] = await sql`
      select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and query ilike ${`%${table}%`}`;
    return Number(row?.waiting);
  };

  const steps = [
    afterSend,
    () => track(insideTurn()),
    () => track(insideTokenStorage(simulatedOas[0]?.oaId ?? "")),
    afterSend,
    () => track(insideTurn()),
    () => track(insideTokenStorage(simulatedOas[3]?.oaId ?? "")),
    afterSend,
  ].slice(0, kills);

  return {
    done,
    /** Deliveries pause while a killed server recovers, so that enough are left for the next kill. */
    async afterPosted(count: number) {
      while (busy > 0 && done.length > before) await Promise.all(pending);
      const due = Math.floor((count * (steps.length + 1)) / (events * 3.5));
      if (busy > 0 || zalo.interference.afterSend || done.length >= due) return;
      before = done.length;
      steps[done.length]?.();
    },
    async finished() {
      while (pending.length > 0) await pending.shift();
      delete zalo.interference.afterSend;
      delete zalo.interference.afterRefresh;
    },
  };
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`The kill plan waited in vain until ${what}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
