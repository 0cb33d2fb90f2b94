import { operators } from "../filing.ts";

/** Where one carrier gets its letters: `carriers-viettel`, from the office that stands for all of them. */
export function carrierOffice(fixer: string, operator: string): string {
  return `${fixer}-${operator}`;
}

/** Whether an id names a carrier of one of these offices. */
export function isCarrierOffice(id: string, officeIds: readonly string[]): boolean {
  return officeIds.some((office) => operators.some((operator) => carrierOffice(office, operator) === id));
}
