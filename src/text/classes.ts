/** Names of indicator classes (一级、二级指标), from the table of spec "rules" 2.2 and part 3. */

export type Level1Class = "output" | "outcome" | "satisfaction" | "cost";

export type Level2Class =
  | "quantity" | "quality" | "timeliness" | "cost"
  | "economic" | "social" | "ecological" | "sustainability"
  | "beneficiarySatisfaction"
  | "economicCost" | "socialCost" | "environmentalCost";
