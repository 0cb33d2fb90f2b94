type Citizen = { oaId: string; userId: string };

/** Few enough that a burst still spreads over workers and processes. */
const citizensPerJob = 25;

/** The jobs that answer these citizens: one for many, because in a burst a job row costs as much as an event. */
export function wakingOf(events: Citizen[]): { citizens: Citizen[] }[] {
  const distinct = new Map(events.map(({ oaId, userId }) => [`${oaId} ${userId}`, { oaId, userId }]));
  const citizens = [...distinct.values()];
  return Array.from({ length: Math.ceil(citizens.length / citizensPerJob) }, (_, index) => ({
    citizens: citizens.slice(index * citizensPerJob, (index + 1) * citizensPerJob),
  }));
}
