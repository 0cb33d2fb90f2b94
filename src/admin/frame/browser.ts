// What every staff page loads: comfort on top of pages that work without it.
import "htmx.org";
import { countCharacters } from "./browser/count-characters.ts";
import { guardLeaving } from "./browser/guard-leaving.ts";
import { keepTyping } from "./browser/keep-typing.ts";
import { followLiveRegions } from "./browser/live-regions.ts";
import { closeMenus } from "./browser/menus.ts";
import { watchNetwork } from "./browser/network.ts";
import { sendOnce } from "./browser/send-once.ts";
import { listenForShortcuts } from "./browser/shortcuts.ts";

keepTyping();
sendOnce();
guardLeaving();
watchNetwork();
countCharacters();
closeMenus();
listenForShortcuts();
followLiveRegions();

if ("serviceWorker" in navigator)
  navigator.serviceWorker.register("/admin-view.js", { scope: "/admin" }).catch(() => {
    // Without it only the page for “no network” is missing.
  });
