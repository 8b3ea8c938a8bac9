import type { AnyRule } from "../engine/rule";
import { timeBasisYear } from "./time-basis-year";
import { timeCodeYear } from "./time-code-year";
import { timeDateFormat } from "./time-date-format";
import { timeDocnoFuture } from "./time-docno-future";
import { timeFrequencyWithoutDeadline } from "./time-frequency-without-deadline";
import { timeGoalYear } from "./time-goal-year";
import { timeNotADate } from "./time-not-a-date";
import { timeOutsideYear } from "./time-outside-year";
import { timePeriodCrossesYear } from "./time-period-crosses-year";
import { timePlanVsDeadline } from "./time-plan-vs-deadline";
import { timeVague } from "./time-vague";

/** 时间, in the order of the catalogue. */
export const timeRules: readonly AnyRule[] = [
  timeOutsideYear, timePeriodCrossesYear, timeNotADate, timeDateFormat, timeVague, timeBasisYear, timeGoalYear, timeDocnoFuture,
  timeCodeYear, timePlanVsDeadline, timeFrequencyWithoutDeadline,
];
