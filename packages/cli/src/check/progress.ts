import type { Io } from '../io.ts';

/** Says how far a run is: a bar that is drawn anew on a terminal, else a line for each page. */
export interface Progress {
  /** A page is done. */
  done(url: string, said: string): void;
  /** So many pages are known by now. */
  expect(total: number): void;
  /** What a page is at, for those who watch. */
  step(url: string, what: string): void;
  /** Takes the bar away. */
  end(): void;
}

const WIDTH = 24;
const CLEAR = '\r\u001B[2K';

export function createProgress({ error, isTerminal }: Pick<Io, 'error' | 'isTerminal'>): Progress {
  let total = 0;
  let count = 0;
  const isBar = isTerminal ?? false;
  const draw = (text: string): void => {
    const share = total > 0 ? Math.round((count / total) * WIDTH) : 0;
    const bar = '█'.repeat(share) + '░'.repeat(WIDTH - share);
    error(`${CLEAR}${bar} ${count}/${total} ${text.slice(0, 60)}`);
  };
  return {
    expect: (known) => void (total = known),
    step: (url, what) => {
      if (isBar) draw(`${pathOf(url)}: ${what}`);
    },
    done: (url, said) => {
      count++;
      if (isBar) draw(pathOf(url));
      else error(`${count}/${total} ${url}: ${said}\n`);
    },
    end: () => {
      if (isBar) error(CLEAR);
    },
  };
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url;
}
