/** The typed figures of a district that does not exist. */
import type { GuidedEntry, GuidedFigures } from "../../src/disclosure";

type Typed = Readonly<Record<string, string | readonly [value: string, previous: string, reason?: string]>>;

const TYPED: Typed = {
  region: "云湖区",
  travel: ["20", "18", "新增一次境外招商"], vehiclePurchase: ["0", "0"], vehicleRunning: ["90.5", "96", "压减公务用车2辆"], reception: ["100", "100"],
  generalLimit: "30000", specialLimit: "25000", generalBalance: "29000", specialBalance: "23000.5",
  generalPrincipal: "600", specialPrincipal: "900", generalInterest: "1300", specialInterest: "2400",
  debtUse: "新增债券资金用于南岸排水管网改造。",
  taxRebateReceived: "800", generalReceived: "5200", specialReceived: "2600", generalGiven: "0", specialGiven: "0",
  performanceWork: "全部预算项目均设置绩效目标，与预算同步审核、同步批复。\n开展事前绩效评估12项。",
  goods: "1200", works: "1500", services: "500", smallEnterprises: "1280",
  operatingCost: ["410", "400", "新增编制6人"], stateCapital: "0", socialInsurance: "3600",
};

/** Faultless figures, some of them replaced; `null` leaves an entry blank. */
export function inventedFigures(changed: Readonly<Record<string, Typed[string] | null>> = {}): GuidedFigures {
  const entries = Object.entries({ ...TYPED, ...changed }).flatMap(([key, typed]): readonly (readonly [string, GuidedEntry])[] => {
    if (typed === null) return [];
    const [value, previous = "", reason = ""] = typeof typed === "string" ? [typed] : typed;
    return [[key, { value, previous, reason }]];
  });
  return { entries: Object.fromEntries(entries), unknownRows: [] };
}
