/** A small writer of Prometheus' text format, version 0.0.4. */
export interface Registry {
  counter<L extends string>(name: string, help: string, labels?: Labels<L>): Counter<L>;
  /** Something that is measured when somebody asks; `undefined` leaves it out. */
  gauge(name: string, help: string, read: () => Reading | Promise<Reading>): void;
  histogram(name: string, help: string, bounds: readonly number[]): Histogram;
  render(): Promise<string>;
}

type Reading = number | undefined;

/** One label and every value it can have: nothing that comes from outside can add a series. */
export interface Labels<L extends string> {
  readonly name: string;
  readonly values: readonly L[];
}

export interface Counter<L extends string> {
  add(count: number, label?: L): void;
}

export interface Histogram {
  observe(value: number): void;
}

export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8';

export function createRegistry(): Registry {
  const writers: (() => Promise<string>)[] = [];
  const register = (
    name: string,
    help: string,
    type: 'counter' | 'gauge' | 'histogram',
    lines: () => readonly string[] | Promise<readonly string[]>,
  ) => {
    const head = [`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${type}`];
    writers.push(async () => {
      const body = await lines();
      return body.length === 0 ? '' : `${[...head, ...body].join('\n')}\n`;
    });
  };

  return {
    counter<L extends string>(name: string, help: string, labels?: Labels<L>): Counter<L> {
      const counts = new Map<L | undefined, number>(
        labels === undefined ? [[undefined, 0]] : labels.values.map((value) => [value, 0]),
      );
      register(name, help, 'counter', () =>
        [...counts].map(([value, count]) =>
          value === undefined
            ? `${name} ${count}`
            : `${name}{${labels?.name ?? ''}="${value}"} ${count}`,
        ),
      );
      return {
        add(count, label) {
          const before = counts.get(label);
          if (before !== undefined) counts.set(label, before + count);
        },
      };
    },
    gauge(name, help, read) {
      register(name, help, 'gauge', async () => {
        const value = await read();
        return value === undefined ? [] : [`${name} ${value}`];
      });
    },
    histogram(name, help, bounds) {
      const counts = bounds.map(() => 0);
      let [count, sum] = [0, 0];
      register(name, help, 'histogram', () => [
        ...bounds.map((bound, n) => `${name}_bucket{le="${bound}"} ${counts[n] ?? 0}`),
        `${name}_bucket{le="+Inf"} ${count}`,
        `${name}_sum ${sum}`,
        `${name}_count ${count}`,
      ]);
      return {
        observe(value) {
          count++;
          sum += value;
          bounds.forEach((bound, n) => {
            if (value <= bound) counts[n] = (counts[n] ?? 0) + 1;
          });
        },
      };
    },
    render: async () => (await Promise.all(writers.map((write) => write()))).join(''),
  };
}

const escapeHelp = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
