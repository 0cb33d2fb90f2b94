import { byId, onClick } from "./dom.ts";
import { act, notice } from "./remote.ts";

const value = (id: string) => byId<HTMLInputElement>(id).value.trim();

/** Opens the form that answers a request for the resident's details. */
export const askInfo = () => byId<HTMLDialogElement>("info").showModal();

/** Binds the forms for a place and for the resident's details. */
export function bindDialogs(): void {
  const place = byId<HTMLDialogElement>("location");
  onClick("pick-location", () => place.showModal());
  onClick("find-me", findMe);
  place.addEventListener("close", () => {
    if (place.returnValue === "send")
      void act("/send/location", { latitude: value("latitude"), longitude: value("longitude") });
    place.returnValue = "";
  });
  const info = byId<HTMLDialogElement>("info");
  info.addEventListener("close", () => {
    if (info.returnValue === "send") void act("/submit-info", { info: filledIn() });
    info.returnValue = "";
  });
}

function filledIn() {
  const full_address = { user_city: "", user_ward: value("info-ward"), user_address: value("info-address") };
  return { name: value("info-name"), phone: value("info-phone"), full_address };
}

function findMe(): void {
  navigator.geolocation?.getCurrentPosition(
    ({ coords }) => {
      byId<HTMLInputElement>("latitude").value = String(coords.latitude);
      byId<HTMLInputElement>("longitude").value = String(coords.longitude);
    },
    () => notice("Máy này không cho biết vị trí. Có thể gõ tọa độ bằng tay."),
  );
}
