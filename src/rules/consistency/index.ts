import type { AnyRule } from "../engine/rule";
import { crossDuplicateIndicator } from "./cross-duplicate-indicator";
import { crossDuplicateName } from "./cross-duplicate-name";

/** 一致性 */
export const consistencyRules: readonly AnyRule[] = [crossDuplicateIndicator, crossDuplicateName];
