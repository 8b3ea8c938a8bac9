/** Numbers of the events that office.js registers; read in excel-win32-16.01.debug.js. */
export const EVENT = { dataChanged: 10, activated: 11, added: 13, selectionChanged: 14, deleted: 15, formatChanged: 18, nameChanged: 25 } as const;
