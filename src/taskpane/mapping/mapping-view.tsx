import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { columnFieldTexts, frameTexts, mappingTexts } from "../../messages";
import type { ColumnField } from "../../reading";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph, TaskPage } from "../app/task-page";
import type { ColumnLine } from "../core/protocol";
import { chooseField, clearMapping, saveMapping, showColumns } from "./map-columns";
import type { MappingDraft } from "./state";

const useStyles = makeStyles({
  where: { display: "flex", flexWrap: "wrap", gap: "8px" },
  sheet: { flexGrow: 1, flexBasis: "130px", minWidth: 0 },
  row: { width: "92px" },
  input: { minWidth: 0, width: "100%" },
  columns: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  column: { display: "flex", flexDirection: "column", gap: "2px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  name: { fontWeight: 600, overflowWrap: "anywhere", lineHeight: 1.5 },
  letters: { color: tokens.colorNeutralForeground2, fontWeight: 400, marginRight: "6px" },
  samples: { fontSize: "12px", lineHeight: 1.5, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere", marginBottom: "4px" },
  foot: { flexShrink: 0, position: "sticky", bottom: "-12px", margin: "0 -12px -12px", padding: "10px 12px 12px", display: "flex", flexDirection: "column", gap: "8px", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  preview: { margin: 0, lineHeight: 1.5, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** The mapping step: sheet and header row, the field of each column, and how much would be read so. */
export function MappingView(): ReactElement | null {
  const draft = usePaneState((state) => state.mapping.draft);
  const styles = useStyles();
  const say = useSay();
  if (!draft) return null;
  const { columns, sheet, headerRow } = draft.columns;
  return (
    <TaskPage>
      <Heading>{say(mappingTexts.title)}</Heading>
      <Paragraph>{say(mappingTexts.intro)}</Paragraph>
      <Where key={`${sheet} ${headerRow}`} draft={draft} />
      {columns.length === 0 ? <Paragraph>{say(mappingTexts.noColumns)}</Paragraph> : null}
      <ul className={styles.columns}>{columns.map((line) => <Column key={line.letters} line={line} field={draft.fields[line.letters] ?? null} />)}</ul>
      <Foot draft={draft} />
    </TaskPage>
  );
}

const MOST_HEADER_ROWS = 5;
const LAST_ROW = 1_048_576;

function Where({ draft: { columns: { sheet, headerRow, headerRows } } }: { readonly draft: MappingDraft }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const workbook = usePaneState((state) => state.check.workbook);
  const [text, setText] = useState(String(headerRow));
  const [wrong, setWrong] = useState(false);
  const sheets = (workbook?.sheetNames ?? []).filter((name) => workbook?.ownSheets.includes(name) !== true || name === sheet);
  const show = (where: Parameters<typeof showColumns>[1]): void => { act(pane, "mapping", () => showColumns(pane, where)); };
  const chooseRow = (): void => {
    const row = Number(text.trim());
    const valid = Number.isInteger(row) && row >= 1 && row <= LAST_ROW;
    setWrong(!valid);
    if (valid && row !== headerRow) show({ sheet, headerRow: row, headerRows });
  };
  return (
    <div className={styles.where}>
      <Field className={styles.sheet} label={say(mappingTexts.sheet)}>
        <Select size="small" value={sheet} onChange={(_, { value }) => { show({ sheet: value, headerRow: null, headerRows: null }); }}>
          {sheets.map((name) => <option key={name} value={name}>{name}</option>)}
        </Select>
      </Field>
      <Field className={styles.row} label={say(mappingTexts.headerRow)} {...(wrong ? { validationState: "error" as const, validationMessage: say(mappingTexts.headerRowInvalid) } : {})}>
        <Input className={styles.input} size="small" inputMode="numeric" value={text} input={{ className: styles.input }} onChange={(_, { value }) => { setText(value); }} onBlur={chooseRow} onKeyDown={(event) => { if (event.key === "Enter") chooseRow(); }} />
      </Field>
      <Field className={styles.row} label={say(mappingTexts.headerRows)}>
        <Select size="small" value={String(headerRows)} onChange={(_, { value }) => { show({ sheet, headerRow, headerRows: Number(value) }); }}>
          {Array.from({ length: MOST_HEADER_ROWS }, (_, index) => <option key={index} value={String(index + 1)}>{index + 1}</option>)}
        </Select>
      </Field>
    </div>
  );
}

const FIELDS = Object.keys(columnFieldTexts) as readonly ColumnField[];

function Column({ line: { letters, header, samples }, field }: { readonly line: ColumnLine; readonly field: ColumnField | null }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const name = header === "" ? say(mappingTexts.noHeader) : header;
  return (
    <li className={styles.column}>
      <span className={styles.name}><span className={styles.letters}>{say(mappingTexts.column, { letters })}</span>{name}</span>
      <span className={styles.samples}>{samples.length === 0 ? say(mappingTexts.noSamples) : say(mappingTexts.samples, { values: samples.join("；") })}</span>
      <Select size="small" aria-label={say(mappingTexts.columnField, { letters, header: name })} value={field ?? ""}
        onChange={(_, { value }) => { act(pane, "mapping", () => chooseField(pane, letters, FIELDS.find((id) => id === value) ?? null)); }}>
        <option value="">{say(mappingTexts.undecided)}</option>
        {FIELDS.map((id) => <option key={id} value={id}>{say(columnFieldTexts[id])}</option>)}
      </Select>
    </li>
  );
}

function Foot({ draft: { columns: { sheet }, fields, preview } }: { readonly draft: MappingDraft }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const kept = usePaneState((state) => state.mapping.kept !== null);
  const working = usePaneState((state) => state.frame.work !== null);
  const said = preview === null ? say(mappingTexts.previewWorking) : say(preview.indicators > 0 ? mappingTexts.preview : mappingTexts.previewNothing, { sheet, projects: preview.projects, indicators: preview.indicators });
  return (
    <div className={styles.foot}>
      <p className={styles.preview} role="status">{said}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={working || preview === null || Object.keys(fields).length === 0} onClick={() => { act(pane, "mapping", () => saveMapping(pane)); }}>{say(mappingTexts.save)}</Button>
        <Button size="small" onClick={() => { pane.store.dispatch({ type: "mapping/closed" }); }}>{say(frameTexts.cancel)}</Button>
        {kept ? <Button size="small" appearance="subtle" disabled={working} onClick={() => { act(pane, "mapping", () => clearMapping(pane)); }}>{say(mappingTexts.clear)}</Button> : null}
      </div>
    </div>
  );
}
