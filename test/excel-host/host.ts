/** One running "Excel": a workbook, the protocol, limits, events, faults, and what tests look at. */
import apiSets from "./api-sets.json" with { type: "json" };
import { workbookClass } from "./api/workbook-class";
import { EventQueue } from "./event-queue";
import { Faults, type Fault } from "./faults";
import type { Scalar } from "./model/cell";
import { enter } from "./model/input";
import { HostError, refusals, type HostGap } from "./model/host-error";
import type { Sheet } from "./model/sheet";
import { Workbook } from "./model/workbook";
import { PROFILES, type HostProfile } from "./profiles";
import { ApiObject } from "./protocol/api-class";
import { Executor } from "./protocol/executor";
import { ActionType, type RequestBody } from "./protocol/messages";

export interface RequestRecord {
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** Members that changed something, in order; "" is never among them. */
  readonly writes: readonly string[];
}

const NOT_IN_SHARED = /^(?:ConditionalFormat|Range\.merge|Range\.hyperlink|DataValidation|Worksheet\.delete)/;

const SETS: Readonly<Record<string, string>> = apiSets;

export class ExcelHost {
  workbook: Workbook;
  profile: HostProfile;
  readonly executor: Executor;
  readonly events: EventQueue;
  readonly faults = new Faults();
  /** Every request that was answered, the refused ones included. */
  requests: RequestRecord[] = [];
  /** What an add-in asked for and this host lacks: a test that leaves any here has failed. */
  readonly gaps: HostGap[] = [];
  /** A cell is being edited by the user: every request is refused (docs: "Error handling", InvalidOperationInCellEditMode). */
  cellEditMode = false;
  /** false: conditional formats on several areas at once are refused, as real Excel might. */
  rangeAreasConditionalFormats = true;
  /** true: a list of choices that stops other input stops an add-in's, too, as real Excel might. */
  validationStopsInput = false;
  /** What `formulas` gives for a cell that a dynamic array spills into; not documented. */
  spilledFormulas: "blank" | "value" | "anchor" = "blank";
  private written: string[] = [];

  constructor(workbook: Workbook = new Workbook(), profile: HostProfile = PROFILES.excel2021) {
    this.workbook = workbook;
    this.profile = profile;
    this.executor = new Executor(this, () => ApiObject.of(workbookClass, this.workbook));
    this.events = new EventQueue(this);
  }

  /** The text of a request in, the text of the response out; a HostError is a refusal by the transport. */
  process(requestText: string): string {
    const bytesIn = Buffer.byteLength(requestText);
    const body = JSON.parse(requestText) as RequestBody;
    this.written = [];
    let responseText = "";
    try {
      if (bytesIn > this.profile.maxRequestBytes) throw new HostError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
      responseText = JSON.stringify(this.answer(body));
      if (Buffer.byteLength(responseText) > this.profile.maxResponseBytes) throw new HostError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    } finally {
      if (!isHousekeeping(body)) this.requests.push({ actions: body.Actions.length, bytesIn, bytesOut: Buffer.byteLength(responseText), writes: this.written });
    }
    return responseText;
  }

  private answer(body: RequestBody): unknown {
    const fault = isHousekeeping(body) ? null : this.faults.next();
    if (fault?.when === "before") return refused(fault.code);
    if (this.cellEditMode && !isHousekeeping(body)) return refused("InvalidOperationInCellEditMode");
    const answer = this.executor.execute(fault ? { ...body, Actions: body.Actions.slice(0, actionsBefore(fault, body)) } : body);
    return fault ? refused(fault.code) : answer;
  }

  /** Whether the profile's Excel has the member (api-sets.json: from the comments of @types/office-js). */
  hasApi(className: string, member: string): boolean {
    const set = SETS[`${className}.${member}`];
    return set === undefined || this.supports(set);
  }
  assertApi(className: string, member: string): void {
    if (!this.hasApi(className, member)) throw refusals.apiNotFound(`${className}.${member} [${SETS[`${className}.${member}`] ?? ""}]`);
  }
  assertCells(count: number): void {
    if (count > this.profile.maxCells) throw new HostError("RangeExceedsLimit", "The cell count in the range has exceeded the maximum supported number.");
  }
  recordWrite(member: string): void {
    if (this.workbook.isSharedOldWay && NOT_IN_SHARED.test(member)) throw refusals.invalidOperation();
    if (this.workbook.viewOnly && !/\.(select|activate)$/.test(member)) throw refusals.accessDenied();
    this.written.push(member);
  }

  /** All members that changed something since the records were last emptied. */
  get writes(): readonly string[] {
    return this.requests.flatMap((request) => request.writes);
  }
  /** Forgets the records, not the workbook. */
  resetRecords(): void {
    this.requests = [];
    this.gaps.length = 0;
  }

  /** An edit that the user types into the grid. */
  userEdit(sheet: Sheet, row: number, column: number, input: Scalar): void {
    const before = sheet.cell(row, column)?.value ?? "";
    enter(sheet.ensure(row, column), input, this.workbook.evaluate);
    this.events.changed(sheet, { top: row, left: column, bottom: row, right: column }, before, "Unknown");
  }

  private supports(set: string): boolean {
    const [name = "", wanted = ""] = set.split(" ");
    const [major = 0, minor = 0] = (this.profile.sets[name] ?? "0.0").split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }
}

/** Requests that office.js makes on its own: releasing references after Excel.run, the service call at start. */
function isHousekeeping(body: RequestBody): boolean {
  const paths = Object.values(body.ObjectPaths);
  if (paths.some((path) => path.Name.startsWith("Microsoft.InternalService"))) return true;
  return body.Actions.length > 0 && body.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === 1 || action.ActionType === 5) && body.Actions.some((action) => action.Name === "_RemoveReference");
}

/** How many actions run before a fault strikes. */
function actionsBefore({ when }: Fault, { Actions }: RequestBody): number {
  if (when === "half") return Math.ceil(Actions.length / 2);
  if (when !== "last") return Actions.length;
  const changes = Actions.flatMap(({ ActionType: type, Name }, index) => (type === ActionType.setProperty || (type === ActionType.method && !Name.startsWith("_")) ? [index] : []));
  return changes.at(-1) ?? Actions.length;
}

function refused(code: string): unknown {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: `Refused by the test host: ${code}`, Location: "", ActionIndex: 0, HttpStatusCode: 400 } };
}
