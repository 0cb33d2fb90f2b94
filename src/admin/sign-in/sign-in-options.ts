import type { StaffService } from "../../staff/staff-service.ts";
import type { Dispatch } from "./finish.tsx";

export type SignInOptions = { staff: StaffService; dispatch: Dispatch };
