/** The in-memory workbook: what Excel would hold. */
import type { Area } from "../../../src/workbook";
import type { Scalar } from "./cell";
import { refusals } from "./host-error";
import { Sheet, type SheetName } from "./sheet";

export interface HostComment {
  readonly id: string;
  readonly sheet: Sheet;
  row: number;
  column: number;
  content: string;
  readonly author: string;
  resolved: boolean;
  replies?: readonly string[];
}

export class Workbook {
  name = "Book1.xlsx";
  date1904 = false;
  /** Opened read-only: changed in memory all the same, saved under another name. */
  readOnly = false;
  /** A reading view (Excel on the web): every change is refused. */
  viewOnly = false;
  isProtected = false;
  /** Shared in the way before co-authoring: no new conditional formats, merges, validations, links, no deleting of sheets (support.microsoft.com, "About the shared workbook feature"; the code is guessed). */
  isSharedOldWay = false;
  readonly sheets: Sheet[] = [];
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly area: Area };
  comments: HostComment[] = [];
  /** Cells with old-style notes: "sheetId row column". */
  readonly notes = new Set<string>();
  readonly names = new Map<string, SheetName>();
  /** Settings of the add-in (Excel.SettingCollection). */
  readonly settings = new Map<string, unknown>();
  readonly customXml = new Map<string, string>();
  readonly properties = new Map<string, unknown>();
  author = "Test User";
  /** A formula engine for formulas that an add-in writes; without one they are refused as a gap of this host. */
  evaluate: ((formula: string) => Scalar) | null = null;
  private sequence = 0;

  constructor(names: readonly [string, ...string[]] = ["Sheet1"]) {
    const [first, ...rest] = names;
    this.active = this.addSheet(first);
    for (const name of rest) this.addSheet(name);
    this.selection = { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  newId(): string {
    this.sequence++;
    return `{${this.sequence.toString(16).padStart(8, "0").toUpperCase()}-0001-0000-0000-000000000000}`;
  }

  find(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
  }

  /** Excel's rules for names of worksheets (support.microsoft.com: "Rename a worksheet"). */
  assertSheetName(name: string, self?: Sheet): void {
    if (!name || name.length > 31 || /[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'") || name.toLowerCase() === "history") throw refusals.invalidArgument();
    const other = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (other && other !== self) throw refusals.itemExists();
  }

  addSheet(name?: string): Sheet {
    let wanted = name ?? "";
    for (let number = this.sheets.length + 1; !wanted; number++) if (!this.find(`Sheet${number}`)) wanted = `Sheet${number}`;
    this.assertSheetName(wanted);
    const sheet = new Sheet(this, this.newId(), wanted);
    this.sheets.push(sheet);
    return sheet;
  }

  visibleSheets(): readonly Sheet[] {
    return this.sheets.filter((sheet) => sheet.visibility === "Visible");
  }

  /** Docs (Worksheet.delete): a very hidden sheet and the last visible one cannot be deleted. */
  deleteSheet(sheet: Sheet): void {
    if (sheet.visibility === "VeryHidden" || (sheet.visibility === "Visible" && this.visibleSheets().length === 1)) throw refusals.invalidOperation();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.comments = this.comments.filter((comment) => comment.sheet !== sheet);
    if (this.active === sheet) this.active = this.visibleSheets()[0] ?? this.active;
    if (this.selection.sheet === sheet) this.selection = { sheet: this.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }
}
