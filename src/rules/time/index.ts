import type { AnyRule } from "../engine/rule";

/** 时间 */
export const timeRules: readonly AnyRule[] = [];
