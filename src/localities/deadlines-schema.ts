import { z } from "zod";

const days = (usual: number) => z.int().min(1).max(90).default(usual);

/**
 * How long things may take. `…WorkingHours` and `…WorkingDays` count the place's own hours and calendar, other days
 * are plain ones. `escalation` says, for each step of the ladder, how much working time after the deadline it comes:
 * days for most reports, hours for urgent ones.
 */
export const signalDeadlines = z
  .strictObject({
    acknowledgeWorkingHours: z.number().positive().max(80).default(8),
    urgentWorkingHours: z.number().positive().max(80).default(4),
    answerWorkingDays: days(5),
    remindAt: z.number().gt(0).lt(1).default(0.5),
    escalation: z
      .strictObject({
        workingDays: z.tuple([z.int().min(0), z.int().min(0), z.int().min(0)]).default([0, 1, 3]),
        urgentWorkingHours: z
          .tuple([z.number().min(0), z.number().min(0), z.number().min(0)])
          .default([0, 2, 4]),
      })
      .prefault({}),
    citizenSilenceDays: days(5),
    carrierWorkingDays: days(10),
    carrierChaseWorkingDays: days(5),
    verdictSilenceWorkingDays: days(5),
    askAgainDays: days(28),
    callAfterWorkingDays: days(2),
  })
  .superRefine(({ escalation }, context) => {
    for (const ladder of ["workingDays", "urgentWorkingHours"] as const) {
      const [one, two, three] = escalation[ladder];
      if (!(one <= two && two <= three))
        context.addIssue({
          code: "custom",
          path: ["escalation", ladder],
          message: "a later step comes later",
        });
    }
  })
  .prefault({});

export type SignalDeadlines = z.infer<typeof signalDeadlines>;
