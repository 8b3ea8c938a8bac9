import type { AnyRule } from "../engine/rule";
import { timeBasisYear } from "./time-basis-year";

/** 时间 */
export const timeRules: readonly AnyRule[] = [timeBasisYear];
