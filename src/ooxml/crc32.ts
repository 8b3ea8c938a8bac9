/** The checksum of zip archives (ISO 3309), eight bytes at a time ("slicing by 8"), because it runs over every byte that is read. */
const TABLES = makeTables();

/** Continues a checksum over more bytes; the first call starts from 0. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES;
  let crc = ~previous;
  let at = 0;
  const whole = bytes.length - (bytes.length % 8);
  // The tables have 256 entries and every index is masked to 8 bits; the reads below are always inside.
  const byte = bytes as unknown as Readonly<Record<number, number>>;
  for (; at < whole; at += 8) {
    const low = crc ^ (num(byte[at]) | (num(byte[at + 1]) << 8) | (num(byte[at + 2]) << 16) | (num(byte[at + 3]) << 24));
    crc = num(t7[low & 255]) ^ num(t6[(low >>> 8) & 255]) ^ num(t5[(low >>> 16) & 255]) ^ num(t4[low >>> 24])
      ^ num(t3[num(byte[at + 4])]) ^ num(t2[num(byte[at + 5])]) ^ num(t1[num(byte[at + 6])]) ^ num(t0[num(byte[at + 7])]);
  }
  for (; at < bytes.length; at++) crc = num(t0[(crc ^ num(byte[at])) & 255]) ^ (crc >>> 8);
  return ~crc >>> 0;
}

function num(value: number | undefined): number {
  return value ?? 0;
}

type Tables = readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];

function makeTables(): Tables {
  const table = (): Int32Array => new Int32Array(256);
  const tables: Tables = [table(), table(), table(), table(), table(), table(), table(), table()];
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
    tables[0][byte] = crc;
  }
  for (let slice = 1; slice < 8; slice++) {
    for (let byte = 0; byte < 256; byte++) {
      const previous = num(tables[slice - 1]?.[byte]);
      const table = tables[slice];
      if (table) table[byte] = num(tables[0][previous & 255]) ^ (previous >>> 8);
    }
  }
  return tables;
}
