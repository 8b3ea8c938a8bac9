import type { AnyRule } from "../engine/rule";

/** 资金 */
export const moneyRules: readonly AnyRule[] = [];
