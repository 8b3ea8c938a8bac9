/** The filled-in sheet of figures of a park that does not exist: from it comes the note that its tables are published with. */
import type { GuidedEntry, GuidedFigures } from "../../src/disclosure";

const amount = (value: string): GuidedEntry => ({ value, previous: "", reason: "" });
const compared = (value: string, previous: string, reason = ""): GuidedEntry => ({ value, previous, reason });

export const parksFigures: GuidedFigures = {
  unknownRows: [],
  entries: {
    region: amount("青岚工业园区"),
    travel: compared("0", "0"),
    vehiclePurchase: compared("18", "0", "更新到期报废的巡查用车1辆"),
    vehicleRunning: compared("64.5", "68", "巡查用车减少1辆"),
    reception: compared("42", "45", "压减招商接待费用"),
    generalLimit: amount("12600"), specialLimit: amount("48000"), generalBalance: amount("12580"), specialBalance: amount("46500"),
    generalPrincipal: amount("900"), specialPrincipal: amount("1200"), generalInterest: amount("410.6"), specialInterest: amount("1655.2"),
    debtUse: amount("新增专项债券资金用于标准厂房和污水处理厂扩建。"),
    taxRebateReceived: amount("1320"), generalReceived: amount("4860"), specialReceived: amount("2075"), generalGiven: amount("0"), specialGiven: amount("0"),
    performanceWork: amount("50万元以上的项目全部设置绩效目标，与预算同步编制、同步审核、同步批复。\n年中对重点项目开展绩效运行监控，年末组织绩效自评。"),
    goods: amount("860"), works: amount("2140"), services: amount("1000"), smallEnterprises: amount("1720"),
    operatingCost: compared("355", "348", "新招录工作人员4人"),
    stateCapital: amount("0"), socialInsurance: amount("0"),
  },
};
