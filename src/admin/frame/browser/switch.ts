/** A wish kept on this device; on unless it was turned off. */
export function readSwitch(name: string): boolean {
  try {
    return localStorage.getItem(`cua-so-switch:${name}`) !== "off";
  } catch {
    return true;
  }
}

export function writeSwitch(name: string, on: boolean): void {
  localStorage.setItem(`cua-so-switch:${name}`, on ? "on" : "off");
}
