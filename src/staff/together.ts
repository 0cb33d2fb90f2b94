import { inTransaction } from "../database/database.ts";
import { openStaff, type StaffService } from "./staff-service.ts";

/**
 * The service over one transaction: what the library writes and what we write is kept together, or not at all. Nothing
 * done meanwhile may use another connection: the embedded database has one.
 */
export function together<T>({ tools }: StaffService, work: (inside: StaffService) => Promise<T>): Promise<T> {
  return inTransaction(tools.db, (tx) => work(openStaff({ ...tools, db: tx })));
}
