const SAMPLES = 5;

/** A few of them, and how many more there are. */
export function samples(sign: string, lines: readonly string[]): string[] {
  const shown = lines.slice(0, SAMPLES).map((line) => `  ${sign} ${line}`);
  return lines.length > SAMPLES ? [...shown, `  ${sign} and ${lines.length - SAMPLES} more`] : shown;
}

export function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** None where nobody watches. */
export function progressBar(): ((done: number, total: number) => void) | undefined {
  return process.stdout.isTTY ? drawBar : undefined;
}

function drawBar(done: number, total: number): void {
  const filled = Math.round((done / total) * 30);
  process.stdout.write(
    `\r[${'#'.repeat(filled)}${' '.repeat(30 - filled)}] ${done}/${total}${done === total ? '\n' : ''}`,
  );
}
