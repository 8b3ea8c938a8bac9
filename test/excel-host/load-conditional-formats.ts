/** The conditional formats of a worksheet part, by priority. Custom ones with their formula; of the others the type, and the XML for the way back. */
import { parseArea } from "../../src/workbook";
import { scanXml } from "../../src/ooxml";
import type { ConditionalFormatItem, ConditionalFormatType } from "./model/conditional-format";
import { xmlEscape } from "./save-xml";

const TYPES: Readonly<Record<string, ConditionalFormatType>> = {
  expression: "Custom", dataBar: "DataBar", colorScale: "ColorScale", iconSet: "IconSet", top10: "TopBottom", aboveAverage: "PresetCriteria", containsText: "ContainsText", cellIs: "CellValue",
};

export function readConditionalFormats(xml: string, part: string): ConditionalFormatItem[] {
  const found: { priority: number; item: ConditionalFormatItem }[] = [];
  let areas: ConditionalFormatItem["areas"] = [];
  let open: { readonly type: ConditionalFormatType; readonly priority: number; readonly stopIfTrue: boolean; source: string } | null = null;
  let formula: string | null = null;
  scanXml(xml, part, {
    open({ key, attributes, depth }) {
      if (key === "conditionalFormatting" && depth === 2) areas = (attributes.sqref ?? "").split(" ").flatMap((text) => parseArea(text) ?? []);
      else if (key === "cfRule" && depth === 3) {
        formula = null;
        open = { type: TYPES[attributes.type ?? ""] ?? "PresetCriteria", priority: Number(attributes.priority ?? 0), stopIfTrue: attributes.stopIfTrue === "1", source: startTag(key, attributes) };
      } else if (open) {
        open.source += startTag(key, attributes);
        if (key === "formula" && formula === null) formula = "";
      }
    },
    text(text) {
      if (!open) return;
      open.source += xmlEscape(text);
      if (formula !== null) formula += text;
    },
    close(key, depth) {
      if (!open) return;
      open.source += `</${key}>`;
      if (key !== "cfRule" || depth !== 3) return;
      const { type, priority, stopIfTrue, source } = open;
      const custom = type === "Custom";
      found.push({ priority, item: { type, areas, formula: custom ? `=${formula ?? ""}` : "", format: new Map(), stopIfTrue, ...(custom ? {} : { source }) } });
      open = null;
    },
  });
  return found.sort((a, b) => a.priority - b.priority).map(({ item }) => item);
}

function startTag(key: string, attributes: Readonly<Record<string, string | undefined>>): string {
  return `<${key}${Object.entries(attributes).map(([name, value]) => ` ${name}="${xmlEscape(value ?? "")}"`).join("")}>`;
}
