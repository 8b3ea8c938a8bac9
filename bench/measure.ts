/** Measuring for the benchmarks: several runs after a warm-up, the median quoted, contenders in turn so that drift hits both. */

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  /** Median of the runs, in milliseconds. */
  readonly milliseconds: number;
}

/** Runs the contenders A B A B …; `warmUp` rounds first are not counted (none where smaller sizes ran before). */
export async function measure(contenders: readonly Contender[], rounds = 5, warmUp = 1): Promise<readonly Measured[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      globalThis.gc?.();
      const start = performance.now();
      await run();
      if (round >= warmUp) times[index]?.push(performance.now() - start);
    }
  }
  return contenders.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

/** Prints each contender beside the first as a ratio. */
export function printRatios(title: string, measured: readonly Measured[]): void {
  const base = measured[0]?.milliseconds ?? 1;
  console.log(title);
  for (const { name, milliseconds } of measured) {
    console.log(`  ${name.padEnd(44)} ${milliseconds.toFixed(1).padStart(10)} ms   ×${(milliseconds / base).toFixed(2)}`);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
