const browsers: [RegExp, string][] = [
  [/\bZalo\//i, "Zalo"],
  [/\bCocCoc|coc_coc_browser/i, "Cốc Cốc"],
  [/\bEdgA?\//, "Edge"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bOPR\//, "Opera"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bChrome\/|\bCriOS\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, "iPhone"],
  [/\biPad\b/, "iPad"],
  [/\bAndroid\b/, "điện thoại Android"],
  [/\bWindows\b/, "máy tính Windows"],
  [/\bMac OS X\b/, "máy Mac"],
  [/\bLinux\b/, "máy tính Linux"],
];

/** “Chrome trên máy tính Windows”: what a person recognises a device by. */
export function deviceWords(userAgent: string | null): string {
  const [browser, system] = [browsers, systems].map(
    (known) => known.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1],
  );
  if (browser && system) return `${browser} trên ${system}`;
  return browser ?? system ?? "Thiết bị không rõ";
}
