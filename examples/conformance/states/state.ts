/** What the suite knows of a state: how to bring it on screen, and what of the page is ours then. */

export type Direction = 'ltr' | 'rtl';

export interface State {
  /** As it stands in the names of tests and in `exceptions.ts`: "guidance: step at its field". */
  readonly name: string;
  /** A test file that holds axe-core, reflow and sizes for this state already. */
  readonly heldBy?: string;
  /** Nothing else can be reached while it is open; Escape closes it. */
  readonly isModal?: boolean;
  open(direction: Direction): Promise<Opened>;
}

export interface Opened {
  /** Our elements in the page, in the order of the page; what is inside of them is ours. */
  readonly hosts: readonly HTMLElement[];
  /** Whether the whole page is ours, so that findings about the page count. */
  readonly isPage: boolean;
  /** Where a screen reader that does not enter shadow roots has to start. */
  readonly heard: HTMLElement;
  close(): void;
}
