import type { AnyRule } from "../engine/rule";

/** 指标分类 */
export const classRules: readonly AnyRule[] = [];
