import type { Session } from "../session";

/** One sync. */
export async function sheetNames(session: Session): Promise<readonly string[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load("items/name");
  await session.sync();
  return worksheets.items.map(({ name }) => name);
}
