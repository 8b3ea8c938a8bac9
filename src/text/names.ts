import { normalise } from "./normalise";

const RATE_ENDING = /(率|比例|占比|覆盖率)(（%）|\(%\))?$/;
const NO_RATE = /(频率|效率|税率|利率|功率)(（%）|\(%\))?$/;

/** Whether an indicator's name names a rate (合格率, 参保比例, 覆盖率（%）), as spec "rules", part 3, Names, says. */
export function isRateName(name: string): boolean {
  const text = normalise(name);
  return RATE_ENDING.test(text) && !NO_RATE.test(text);
}
