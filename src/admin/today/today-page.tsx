import { Notice } from "../frame/components/index.ts";
import { Accounts } from "./accounts.tsx";
import { Alarms } from "./alarms.tsx";
import { Calls } from "./calls.tsx";
import { DeadEvents, FailedSends } from "./deliveries.tsx";
import { DueReports } from "./due-reports.tsx";
import { Drafts, FactsDue, Gaps } from "./knowledge-work.tsx";
import { Letters } from "./letters.tsx";
import { OfficeTrouble } from "./office-trouble.tsx";
import type { TodayProps } from "./today-props.ts";
import { TodayStats, todayStats } from "./today-stats.tsx";
import { Waiting } from "./waiting.tsx";

/** The officer's day: the numbers, what is wrong with the counter itself, then people first. */
export function TodayPage(props: TodayProps) {
  const { today } = props;
  const stats = todayStats(props);
  const { waiting, late, soon, calls, failedSends } = today.counts;
  const calm =
    waiting + late + soon + calls + failedSends + today.deadEvents.length === 0 &&
    today.offices.unsent.length + today.offices.failing.length === 0;
  return (
    <>
      {stats.length > 0 && <TodayStats stats={stats} />}
      <Alarms {...props} />
      {calm && (
        <Notice tone="good" title="Không có ai đang chờ.">
          Không phản ánh nào quá hạn, không tin nào gửi hỏng. Có việc cần người thì sẽ hiện ở đây.
        </Notice>
      )}
      <Waiting {...props} />
      <Calls {...props} />
      <DueReports {...props} />
      <Letters letters={today.letters} count={today.counts.letters} {...props} />
      <FailedSends {...props} />
      <OfficeTrouble trouble={today.offices} mayMend={props.may("settings.see")} {...props} />
      <DeadEvents {...props} />
      <Gaps {...props} />
      <Drafts {...props} />
      <FactsDue {...props} />
      <Accounts {...props} />
    </>
  );
}
