import type { JobQueue } from "../jobs/job-queue.ts";
import type { KnowledgeBase } from "../knowledge/knowledge-base.ts";
import type { TrialQuestion } from "../knowledge/trial/compare-answers.ts";
import type { MediaStores } from "../media/stores/open-media-stores.ts";
import type { Settings, ZaloSettings } from "../settings.ts";
import type { WriteDossier } from "../signal-reports/dossier/dossier-files.ts";
import type { ReportTools } from "../signal-reports/report-tools.ts";
import type { StaffService } from "../staff/staff-service.ts";
import type { ZaloClient } from "../zalo/index.ts";
import type { NodeFiles } from "./reports/node-files.ts";

/** What pages of the staff view may use beside their desk; no database handle is among them. */
export type AdminParts = Partial<NodeFiles> & {
  settings: Settings;
  zalo: ZaloSettings;
  /** Zalo's OpenAPI with the OAs' tokens; never called inside a transaction. */
  client: ZaloClient;
  /** Sealer, clock, ids, jobs inside a transaction, places: what the verbs of reports take. */
  tools: ReportTools;
  jobs: JobQueue;
  knowledge: KnowledgeBase;
  stores: MediaStores;
  /** Accounts and signing in; for the pages about them alone. */
  staff: StaffService;
  /** Bytes nobody can foresee: keys, codes, secrets. */
  randomBytes: (length: number) => Uint8Array<ArrayBuffer>;
  /** The repository's evaluation for one place; left out where its files are not at hand. */
  evaluationQuestions?: (place: string) => Promise<TrialQuestion[]>;
  /** Left out where the runtime cannot draw documents. */
  writeDossier?: WriteDossier;
};
