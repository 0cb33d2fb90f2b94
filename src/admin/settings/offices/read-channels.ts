import type { Db } from "../../../database/database.ts";
import type { LocalityProfile } from "../../../localities/schema.ts";
import { isCarrierOffice } from "../../../signal-reports/dossier/carrier-office.ts";
import { listChannels } from "../../../signal-reports/offices/list-channels.ts";

export type Channel = Awaited<ReturnType<typeof listChannels>>[number];

/** The ways to a place's offices, or to one of them and the carriers it stands for. */
export async function readChannels(tx: Db, { slug }: LocalityProfile, office?: string): Promise<Channel[]> {
  const all = await listChannels(tx, slug);
  return office === undefined ? all : all.filter((one) => belongs(one.office, office));
}

function belongs(channelOffice: string, office: string): boolean {
  return channelOffice === office || isCarrierOffice(channelOffice, [office]);
}
