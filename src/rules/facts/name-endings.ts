/** What the ending of an indicator's name says about its unit (spec "rules", value-name-unit-mismatch). */
import type { Dimension } from "../../text";

export interface NameEnding {
  readonly ending: string;
  /** Dimensions that the value may have. */
  readonly dimensions: readonly Dimension[];
  /** Units that are accepted besides: people are also counted in 个. */
  readonly units: readonly string[];
}

export const NAME_ENDINGS: readonly NameEnding[] = [
  { ending: "人数", dimensions: ["people"], units: ["人次", "个", "例"] },
  { ending: "人次", dimensions: ["times", "people"], units: [] },
  { ending: "次数", dimensions: ["times"], units: ["人次", "起", "个"] },
  { ending: "户数", dimensions: ["count"], units: [] },
  { ending: "面积", dimensions: ["area"], units: ["处", "个"] },
  { ending: "长度", dimensions: ["length"], units: [] },
  { ending: "里程", dimensions: ["length"], units: [] },
];

/** Names of counts (人数, 数量, 面积 …) and words that end alike but mean a figure of another kind (指数, 系数). */
export const COUNT_ENDING = /(?:数量|人数|次数|个数|户数|件数|场数|面积|数)(?:（[^）]*）|\([^)]*\))?$/u;
export const NO_COUNT_ENDING = /(?:指数|系数|倍数|分数|参数|函数|基数|负数|多数|少数|比数|占比数|天数占比)(?:（[^）]*）|\([^)]*\))?$/u;
