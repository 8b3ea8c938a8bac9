/*
 * Asks a real Excel what the test host takes for granted (docs/excel-host-rules.md, "Guessed").
 * Open a NEW, EMPTY workbook, open the pane, open its developer tools (docs/excel-acceptance.md, step 3), paste all of this into the
 * console and press Enter. It works on sheets of its own and takes them away again. Copy the table it prints into the results.
 */
/* global Excel, Office, console */
(async () => {
  const probes = {
    G1: async ({ sheet, sync }) => {
      sheet.getRange("B1").numberFormat = [["@"]];
      sheet.getRange("A1:B1").values = [["'007", "'007"]];
      const range = load(sheet.getRange("A1:B1"), "values,valueTypes");
      await sync();
      return [range.values[0].every((value) => value === "007") && range.valueTypes[0].every((type) => type === "String"), range.values];
    },
    G2: async ({ sheet, sync }) => {
      const texts = ["95%", "=1+1", "-3", "2026年3月", "2026年3月1日", "TRUE", "00123", "#N/A", "3-1", "1/2", "1e5", "12:30", "＋１", "@a", "5月"];
      sheet.getRange(`A1:A${texts.length}`).values = texts.map((text) => [`'${text}`]);
      const range = load(sheet.getRange(`A1:A${texts.length}`), "values");
      await sync();
      return [range.values.every(([value], index) => value === texts[index]), range.values.filter(([value], index) => value !== texts[index])];
    },
    G3: async ({ sheet, sync }) => {
      sheet.getRange("A1:C1").values = [[1.5, true, "'1.5"]];
      const range = load(sheet.getRange("A1:C1"), "formulas,valueTypes");
      await sync();
      return [range.formulas[0][0] === 1.5 && range.formulas[0][1] === true && range.valueTypes[0][2] === "String", range.formulas];
    },
    G4: async ({ sheet, sync }) => {
      sheet.getRange("A1").values = [["'=1+1"]];
      const range = load(sheet.getRange("A1"), "formulas,values,valueTypes");
      await sync();
      return [range.formulas[0][0] === range.values[0][0] && range.valueTypes[0][0] === "String", range.formulas];
    },
    G5: async ({ sheet, sync }) => {
      for (let count = 0; count < 3; count++) addFormat(sheet.getRange("A1"), `=LEN("${count}")>0`);
      await sync();
      const list = load(sheet.getRange().conditionalFormats, "items/id");
      await sync();
      for (const item of [...list.items].reverse()) item.delete();
      await sync();
      const count = sheet.getRange().conditionalFormats.getCount();
      await sync();
      return [count.value === 0, list.items.map(({ id }) => id)];
    },
    G6: async ({ sheet, sync }) => {
      addFormat(sheet.getRange("A1"), '=LEN("first")>0');
      addFormat(sheet.getRange("A1"), '=LEN("second")>0');
      const formulas = await formulasOf(sheet, sync);
      return [formulas[0] === '=LEN("second")>0', formulas];
    },
    G7: async ({ sheet, sync }) => {
      addFormat(sheet.getRanges("A1:A2,C3,E5:F6"), '=LEN("marker")>0');
      const formulas = await formulasOf(sheet, sync);
      return [formulas.length === 1 && formulas[0] === '=LEN("marker")>0', formulas];
    },
    G8: async ({ sheet, sync }) => {
      sheet.protection.protect({});
      await sync();
      const refused = await codeOf(() => { addFormat(sheet.getRange("A1"), "=TRUE"); }, sync);
      sheet.protection.unprotect();
      sheet.protection.protect({ allowFormatCells: true });
      await sync();
      const allowed = await codeOf(() => { addFormat(sheet.getRange("A1"), "=TRUE"); }, sync);
      sheet.protection.unprotect();
      await sync();
      return [refused === "AccessDenied" && allowed === "", [refused, allowed]];
    },
    G9: async ({ sheet, sync }) => {
      sheet.protection.protect({});
      await sync();
      const codes = [
        await codeOf(() => { sheet.getRange("A1:B1").merge(false); }, sync),
        await codeOf(() => { sheet.getRange("A:A").format.columnWidth = 99; }, sync),
        await codeOf(() => { sheet.comments.add("A1", "x"); }, sync),
        await codeOf(() => { sheet.getRange("A1").values = [["x"]]; }, sync),
      ];
      sheet.protection.unprotect();
      await sync();
      return [codes.every((code) => code === "AccessDenied"), codes];
    },
    G10: async ({ sheet, sync }) => {
      if (!Office.context.requirements.isSetSupported("ExcelApi", "1.18") || typeof sheet.notes?.add !== "function") return [null, "no notes in this Excel's API"];
      sheet.notes.add("A1", "note");
      await sync();
      const code = await codeOf(() => { sheet.comments.add("A1", "comment"); }, sync);
      return [["InvalidOperation", "InvalidArgument", "ItemAlreadyExists", "GeneralException"].includes(code), code];
    },
    G11: async ({ sheet, sync }) => {
      sheet.getRange("A1:A2").merge(false);
      sheet.getRange("A2").values = [["lost"]];
      await sync();
      const range = load(sheet.getRange("A2"), "values");
      await sync();
      return [range.values[0][0] === "", range.values];
    },
    G12: async ({ sheet, sync }) => {
      const code = await codeOf(() => { sheet.getRange("A1").format.borders.getItem("InsideVertical").style = "Continuous"; }, sync);
      return [null, code === "" ? "allowed" : code];
    },
    G13: async ({ sheet, sync }) => {
      sheet.getRange("A1").values = [["text"]];
      sheet.getRange("A1").hyperlink = { documentReference: "A2", screenTip: "tip" };
      const range = load(sheet.getRange("A1"), "values");
      await sync();
      return [range.values[0][0] === "text", range.values];
    },
    G14: async ({ sheet, sync }) => {
      const code = await codeOf(() => { sheet.getRange("A1").dataValidation.prompt = { showPrompt: true, title: "题".repeat(32), message: "文".repeat(255) }; }, sync);
      return [code === "", code];
    },
    G15: async ({ sheet, sync }) => {
      sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
      sheet.getRange("2:3").rowHidden = true;
      const rows = sheet.getRange("A1:A5").getRowProperties({ rowHidden: true });
      await sync();
      const hidden = rows.value.map(({ rowHidden }) => rowHidden);
      return [JSON.stringify(hidden) === "[false,true,true,false,false]", hidden];
    },
    G16: async ({ sheet, sync }) => {
      const format = load(sheet.getRange("A1").format, "columnWidth,rowHeight");
      await sync();
      return [null, [format.columnWidth, format.rowHeight]];
    },
    G17: async ({ context, sync }) => {
      const serial = load(context.workbook.functions.date(1904, 1, 2), "value");
      await sync();
      return [serial.value === 1463, serial.value];
    },
    G18: async ({ sheet, sync }) => {
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("C5").values = [[1]];
      const areas = load(sheet.getRange("A1:D9").getSpecialCellsOrNullObject("Constants"), "address");
      await sync();
      return [!areas.isNullObject && /A1/.test(areas.address) && /C5/.test(areas.address), areas.isNullObject ? null : areas.address];
    },
    G19: async ({ context, sheet, sync }) => {
      const active = load(context.workbook.worksheets.getActiveWorksheet(), "name");
      load(sheet, "name");
      await sync();
      return [active.name !== sheet.name, active.name];
    },
    G20: async ({ sheet, sync }) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await sync();
      const range = load(sheet.getRange("A1:A3"), "values,formulas,hasSpill");
      const mixed = load(sheet.getRange("A1:B3"), "hasSpill");
      await sync();
      return [range.values[2][0] === 3 && range.hasSpill === true && mixed.hasSpill === null, [range.values, range.formulas, range.hasSpill, mixed.hasSpill]];
    },
    G21: async ({ sheet, sync }) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
      await sync();
      const code = await codeOf(() => { sheet.getRange("A1").values = [["maybe"]]; }, sync);
      const range = load(sheet.getRange("A1"), "values");
      await sync();
      return [code === "" && range.values[0][0] === "maybe", [code, range.values]];
    },
    G22: async ({ sheet, sync }) => {
      sheet.getRange("A1").values = [["before"]];
      await sync();
      const stood = load(sheet.getRange("A1"), "values");
      sheet.getRange("A1").values = [["after"]];
      const stands = load(sheet.getRange("A1"), "values");
      await sync();
      return [stood.values[0][0] === "before" && stands.values[0][0] === "after", [stood.values, stands.values]];
    },
    G24: async ({ sheet, sync }) => {
      sheet.getRange("A1").conditionalFormats.add("Custom");
      const formulas = await formulasOf(sheet, sync);
      return [formulas.length === 1 && formulas[0] === "", formulas];
    },
    G25: async ({ sheet, sync }) => {
      addFormat(sheet.getRange("A1"), '=LEN("marker")>0');
      sheet.protection.protect({});
      await sync();
      const formulas = await formulasOf(sheet, sync);
      sheet.protection.unprotect();
      await sync();
      return [formulas[0] === '=LEN("marker")>0', formulas];
    },
    G26: async ({ sheet, sync }) => {
      sheet.getRange("A1:B600").merge(true);
      await sync();
      let code;
      try {
        const areas = load(sheet.getRange("A1:B600").getMergedAreasOrNullObject(), "address");
        await sync();
        code = areas.isNullObject ? "none" : "";
      } catch (error) {
        code = error.code;
      }
      return [["GeneralException", "InvalidArgument", "InvalidOperation", "OperationCellsExceedLimit", "RangeExceedsLimit"].includes(code), code];
    },
    G27: async ({ sheet, sync, scratch }) => {
      addFormat(sheet.getRange("A1"), '=LEN("marker")>0');
      sheet.names.add("_probe", '="kind"').visible = false;
      await sync();
      const copy = scratch(sheet.copy("End"));
      const kind = load(copy.names.getItemOrNullObject("_probe"), "formula");
      await sync();
      const formulas = await formulasOf(copy, sync);
      return [formulas[0] === '=LEN("marker")>0' && !kind.isNullObject, [formulas, kind.isNullObject ? null : kind.formula]];
    },
    G29: async ({ context, sync, scratch }) => {
      context.workbook.protection.protect();
      await sync();
      const code = await codeOf(() => { scratch(context.workbook.worksheets.add()); }, sync);
      context.workbook.protection.unprotect();
      await sync();
      return [code === "AccessDenied", code];
    },
  };

  const load = (object, names) => {
    object.load(names);
    return object;
  };
  const addFormat = (range, formula) => {
    const format = range.conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = "#FFC7CE";
  };
  const formulasOf = async (sheet, sync) => {
    const list = load(sheet.getRange().conditionalFormats, "items/type");
    await sync();
    for (const item of list.items) item.custom.rule.load("formula");
    await sync();
    return list.items.map((item) => item.custom.rule.formula);
  };
  /** "" where Excel did it. */
  const codeOf = async (act, sync) => {
    try {
      act();
      await sync();
      return "";
    } catch (error) {
      return error.code ?? String(error);
    }
  };

  const results = {};
  for (const [id, probe] of Object.entries(probes)) {
    const made = [];
    try {
      const [asGuessed, seen] = await Excel.run(async (context) => {
        const scratch = (sheet) => {
          made.push(sheet);
          sheet.load("name");
          return sheet;
        };
        const sheet = scratch(context.workbook.worksheets.add(`probe${id}`));
        const sync = () => context.sync();
        await sync();
        return probe({ context, sheet, sync, scratch });
      });
      results[id] = { result: asGuessed === null ? "look" : asGuessed ? "as guessed" : "OTHERWISE", seen: JSON.stringify(seen) };
    } catch (error) {
      results[id] = { result: "ERROR", seen: `${error.code ?? error} ${error.debugInfo?.errorLocation ?? ""}` };
    }
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      for (const sheet of worksheets.items) if (/^probeG\d+/.test(sheet.name)) sheet.delete();
      await context.sync();
    }).catch((error) => { results[id].seen += ` (left behind: ${error.code})`; });
  }
  console.table(results);
  return results;
})();
