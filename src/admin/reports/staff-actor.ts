export { actorOf, staffOf } from "../../signal-reports/staff-actor.ts";
