/** Processor time, which a busy machine changes far less than time on the clock. */
import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds of processor time since something began; only differences mean anything. */
export type CpuReader = () => number | Promise<number>;

/** This process, all its threads, to the microsecond. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What `/proc/PID/stat` calls a tick is a hundredth of a second for every program (`USER_HZ`). */
const TICK_MS = 10;

interface Entry {
  readonly pid: number;
  readonly parent: number;
  /** Its own time and that of its children that have ended. */
  readonly cpuMs: number;
}

/** @returns `null` for a process that has gone. */
function readEntry(pid: number): Entry | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold blanks and brackets; the third member comes after.
    const members = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = members.slice(11, 15).reduce((sum, value) => sum + value, 0);
    return { pid, parent: members[1] ?? 0, cpuMs: ticks * TICK_MS };
  } catch {
    return null;
  }
}

/**
 * A process and all that it has started, to the hundredth of a second. Linux only.
 *
 * @throws where there is no `/proc`.
 */
export function treeCpuMs(root: number): number {
  const entries = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readEntry(Number(name)))
    .filter((entry) => entry !== null);
  const sumOf = ({ pid, cpuMs }: Entry): number =>
    entries
      .filter(({ parent }) => parent === pid)
      .reduce((sum, child) => sum + sumOf(child), cpuMs);
  const entry = entries.find(({ pid }) => pid === root);
  if (entry === undefined) throw new Error(`There is no process ${root}, or no /proc to find it.`);
  return sumOf(entry);
}
